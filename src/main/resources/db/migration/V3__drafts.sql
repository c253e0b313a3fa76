-- One schema for H2 and PostgreSQL; each statement may be gone through once more after a start that was killed half-way.

-- Letters that wait for a person: all is there but number and date, and nothing has left. "state" is WAITING, ISSUED,
-- DISCARDED (a clerk decided against it) or WITHDRAWN (what it says does not hold any more). "unit_id" is empty for an
-- agency outside the register; "fields" is what the template is filled with, as JSON; "words_sha256" the Word file that a
-- clerk put in place of the template's words, "revision" how often; "next_state" the state of the case once it is issued.
create table if not exists letter_draft (
    id varchar(36) primary key,
    kind varchar(30) not null,
    unit_id varchar(100) not null,
    addressee varchar(300) not null,
    destination varchar(320) not null,
    submission_id bigint references submission (id),
    next_state varchar(10),
    subject varchar(1000) not null,
    covering_text text not null,
    fields text not null,
    words_sha256 char(64),
    revision int not null,
    state varchar(10) not null,
    made_at timestamp(6) with time zone not null,
    made_by varchar(100) not null,
    letter_id varchar(36) references letter (id)
);
create index if not exists letter_draft_state on letter_draft (state, made_at);
create index if not exists letter_draft_submission on letter_draft (submission_id);

-- What will go out with it besides the letter itself.
create table if not exists letter_draft_file (
    draft_id varchar(36) not null references letter_draft (id),
    ordinal int not null,
    name varchar(300) not null,
    media_type varchar(255) not null,
    sha256 char(64) not null,
    primary key (draft_id, ordinal)
);

-- Where it will go, one outbox row each; "submission_id" where it answers one.
create table if not exists letter_draft_delivery (
    draft_id varchar(36) not null references letter_draft (id),
    ordinal int not null,
    channel varchar(10) not null,
    destination varchar(320) not null,
    submission_id bigint references submission (id),
    primary key (draft_id, ordinal)
);

-- Who did what to it and when: MADE, REPLACED, APPROVED, DISCARDED, WITHDRAWN; "sha256" of the words that were put in.
create table if not exists letter_draft_act (
    draft_id varchar(36) not null references letter_draft (id),
    ordinal int not null,
    act varchar(10) not null,
    done_at timestamp(6) with time zone not null,
    done_by varchar(100) not null,
    note varchar(2000) not null,
    sha256 char(64),
    primary key (draft_id, ordinal)
);

-- The steps of the ladder that a draft takes; they pass into letter_duty when it is issued. A step whose draft waits or was
-- discarded is not taken again.
create table if not exists letter_draft_duty (
    draft_id varchar(36) not null references letter_draft (id),
    unit_id varchar(100) not null,
    obligation varchar(40) not null,
    period varchar(20) not null,
    step varchar(20) not null,
    addressee_id varchar(100) not null,
    why text not null,
    primary key (draft_id, unit_id, obligation, period, step)
);

-- The name of a letter's addressee that is no unit of the register.
create table if not exists letter_addressee (
    letter_id varchar(36) primary key references letter (id),
    name varchar(300) not null
);

-- Extensions that clerks granted; one is in force once its letter is issued. "last_hour" such as 16:30, empty for the whole
-- day; "requested_by" the case or the words by which it was asked.
create table if not exists concession (
    unit_id varchar(100) not null,
    obligation varchar(40) not null,
    period varchar(20) not null,
    last_day date not null,
    last_hour varchar(5) not null,
    requested_by varchar(300) not null,
    reason varchar(2000) not null,
    draft_id varchar(36) not null references letter_draft (id),
    letter_id varchar(36) references letter (id),
    primary key (unit_id, obligation, period)
);

-- Cases that were passed on to the agency whose affair they are. Where "unit_id" is empty the letter goes to an address that
-- is not in the register of units: "destination" is that address, as the clerk gave it.
create table if not exists forwarding (
    draft_id varchar(36) primary key references letter_draft (id),
    submission_id bigint not null references submission (id),
    unit_id varchar(100) not null,
    agency varchar(300) not null,
    destination varchar(320) not null,
    forwarded_by varchar(100) not null,
    forwarded_at timestamp(6) with time zone not null,
    reason varchar(2000) not null,
    note varchar(2000) not null
);
create index if not exists forwarding_submission on forwarding (submission_id);
