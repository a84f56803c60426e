-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "email_index" BYTEA NOT NULL,
    "email_sealed" BYTEA NOT NULL,
    "name_sealed" BYTEA NOT NULL,
    "birth_date" DATE,
    "locale" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "look" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_key" (
    "owner_id" UUID NOT NULL,
    "wrapped" BYTEA NOT NULL,
    "master_key_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "data_key_pkey" PRIMARY KEY ("owner_id")
);

-- CreateTable
CREATE TABLE "credential" (
    "person_id" UUID NOT NULL,
    "password_hash" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "oidc_identity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "oidc_identity_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateTable
CREATE TABLE "login_session" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "device_label" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "disclosed_at" TIMESTAMPTZ(3),

    CONSTRAINT "login_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "token_hash" BYTEA NOT NULL,
    "purpose" TEXT NOT NULL,
    "person_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "agreement_acceptance" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "document" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "accepted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agreement_acceptance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "name_sealed" BYTEA NOT NULL,
    "channel" TEXT NOT NULL,
    "address_sealed" BYTEA NOT NULL,
    "position" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "companion" (
    "id" TEXT NOT NULL,
    "relationship" TEXT NOT NULL,
    "audiences" TEXT[],
    "position" INTEGER NOT NULL,
    "texts" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "companion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "companion_id" TEXT NOT NULL,
    "title_sealed" BYTEA NOT NULL,
    "title_is_derived" BOOLEAN NOT NULL,
    "control" TEXT NOT NULL,
    "pinned_at" TIMESTAMPTZ(3),
    "quiet_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_message_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "person_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "author" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "text_sealed" BYTEA NOT NULL,
    "client_id" UUID,
    "reply_to_id" UUID,
    "fault" TEXT,
    "label" JSONB,
    "usage" JSONB,
    "detectors" JSONB,
    "operator_name" TEXT,
    "instance_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("person_id","id")
);

-- CreateTable
CREATE TABLE "signal" (
    "person_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "category" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "span_start" INTEGER,
    "span_end" INTEGER,
    "detector" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "signal_pkey" PRIMARY KEY ("person_id","id")
);

-- CreateTable
CREATE TABLE "notice" (
    "person_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "login_session_id" UUID,
    "used_minutes" INTEGER,
    "articles" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "acknowledged_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("person_id","id")
);

-- CreateTable
CREATE TABLE "stretch" (
    "person_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "reminded_for" INTEGER NOT NULL,
    "heads_up_for" INTEGER NOT NULL,

    CONSTRAINT "stretch_pkey" PRIMARY KEY ("person_id","started_at")
);

-- CreateTable
CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "address_sealed" BYTEA NOT NULL,
    "subject_sealed" BYTEA NOT NULL,
    "body_sealed" BYTEA NOT NULL,
    "status" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter_attempt" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "attempt_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "letter_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by_id" UUID,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "model_connection" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "base_url" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "key_sealed" BYTEA,
    "active" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by_id" UUID,

    CONSTRAINT "model_connection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "instance" (
    "id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "instance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "deed" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_role" TEXT NOT NULL,
    "subject_id" UUID,
    "target_id" TEXT,
    "articles" TEXT[],
    "rule_ids" TEXT[],
    "details" JSONB,
    "request_id" TEXT,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_index_key" ON "person"("email_index");

-- CreateIndex
CREATE INDEX "person_role_idx" ON "person"("role");

-- CreateIndex
CREATE INDEX "login_session_person_id_ended_at_idx" ON "login_session"("person_id", "ended_at");

-- CreateIndex
CREATE INDEX "one_time_link_person_id_idx" ON "one_time_link"("person_id");

-- CreateIndex
CREATE INDEX "agreement_acceptance_person_id_idx" ON "agreement_acceptance"("person_id");

-- CreateIndex
CREATE INDEX "contact_person_id_idx" ON "contact"("person_id");

-- CreateIndex
CREATE INDEX "conversation_person_id_last_message_at_idx" ON "conversation"("person_id", "last_message_at" DESC);

-- CreateIndex
CREATE INDEX "message_person_id_conversation_id_id_idx" ON "message"("person_id", "conversation_id", "id" DESC);

-- CreateIndex
CREATE INDEX "message_instance_id_idx" ON "message"("instance_id") WHERE ("instance_id" IS NOT NULL);

-- CreateIndex
CREATE UNIQUE INDEX "message_person_id_conversation_id_client_id_key" ON "message"("person_id", "conversation_id", "client_id");

-- CreateIndex
CREATE INDEX "signal_person_id_message_id_idx" ON "signal"("person_id", "message_id");

-- CreateIndex
CREATE INDEX "notice_person_id_acknowledged_at_idx" ON "notice"("person_id", "acknowledged_at");

-- CreateIndex
CREATE INDEX "letter_status_created_at_idx" ON "letter"("status", "created_at");

-- CreateIndex
CREATE INDEX "letter_attempt_letter_id_idx" ON "letter_attempt"("letter_id");

-- CreateIndex
CREATE INDEX "audit_event_subject_id_at_idx" ON "audit_event"("subject_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_deed_at_idx" ON "audit_event"("deed", "at");

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oidc_identity" ADD CONSTRAINT "oidc_identity_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "login_session" ADD CONSTRAINT "login_session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_acceptance" ADD CONSTRAINT "agreement_acceptance_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_companion_id_fkey" FOREIGN KEY ("companion_id") REFERENCES "companion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_attempt" ADD CONSTRAINT "letter_attempt_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the application's types promise, the tables demand.
ALTER TABLE "person"
  ADD CONSTRAINT "person_role_check" CHECK ("role" IN ('user', 'guardian', 'operator', 'compliance-officer', 'administrator')),
  ADD CONSTRAINT "person_standing_check" CHECK ("standing" IN ('active', 'waiting-for-consent', 'suspended', 'closed'));
ALTER TABLE "conversation"
  ADD CONSTRAINT "conversation_control_check" CHECK ("control" IN ('ai', 'awaiting-human', 'human', 'wrapping-up', 'closed'));
ALTER TABLE "message"
  ADD CONSTRAINT "message_author_check" CHECK ("author" IN ('person', 'companion', 'prepared', 'operator')),
  ADD CONSTRAINT "message_status_check" CHECK ("status" IN ('complete', 'streaming', 'stopped', 'interrupted', 'replaced', 'withheld'));

-- The audit is append-only: no row is ever changed or taken away, by whatever code asks.
CREATE FUNCTION "refuse_audit_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit events are append-only' USING ERRCODE = 'integrity_constraint_violation';
END
$$;
CREATE TRIGGER "audit_event_append_only" BEFORE UPDATE OR DELETE ON "audit_event"
  FOR EACH ROW EXECUTE FUNCTION "refuse_audit_change"();
CREATE TRIGGER "audit_event_no_truncate" BEFORE TRUNCATE ON "audit_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_audit_change"();
