/** Instants are shown in China time, on the server and in the browser alike: the law's days are China's days. */
export const timeZone = "Asia/Shanghai";
