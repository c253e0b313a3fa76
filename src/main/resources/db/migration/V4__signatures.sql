-- One schema for H2 and PostgreSQL; each statement may be gone through once more after a start that was killed half-way.

-- The digital signatures on the papers of a submission, as they were verified when it was judged last. "claimed_at" is the
-- signer's own clock, "stamped_at" that of a time-stamping authority which is believed; "whole_file" is true when nothing
-- came after the signature; "state" is VALID, UNTRUSTED, BROKEN, EXPIRED or UNKNOWN.
create table if not exists signature (
    submission_id bigint not null references submission (id),
    ordinal int not null,
    file varchar(500) not null,
    signer varchar(200) not null,
    organisation varchar(200) not null,
    claimed_at timestamp(6) with time zone,
    stamped_at timestamp(6) with time zone,
    whole_file boolean not null,
    state varchar(10) not null,
    primary key (submission_id, ordinal)
);
