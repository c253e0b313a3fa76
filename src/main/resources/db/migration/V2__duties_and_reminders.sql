-- One schema for H2 and PostgreSQL; each statement may be gone through once more after a start that was killed half-way.

-- Which duty of which unit a submission answers, one row a duty; a row is never changed. The versions of one duty count
-- from 1; a paper that is neither accepted nor to be supplemented is no version. "counted_at" is the time that was held
-- against the due, "answer_by" the last day to supplement, "report" what stands with this version, as JSON.
create table if not exists answer (
    submission_id bigint not null references submission (id),
    unit_id varchar(100) not null,
    obligation varchar(40) not null,
    period varchar(20) not null,
    version int,
    verdict varchar(15) not null,
    nil boolean not null,
    on_time boolean,
    days_late int,
    counted_at timestamp(6) with time zone,
    answer_by date,
    report text,
    primary key (submission_id, unit_id, obligation, period),
    unique (unit_id, obligation, period, version)
);
create index if not exists answer_duty on answer (period, obligation, unit_id);

-- What was answered before this table was there.
insert into answer (submission_id, unit_id, obligation, period, version, verdict, nil, on_time, days_late)
    select a.submission_id, a.unit_id, a.obligation, a.period,
        row_number() over (partition by a.unit_id, a.obligation, a.period order by a.submission_id),
        a.verdict, false, a.on_time, a.days_late
    from assessment a
    where a.unit_id is not null and a.obligation is not null and a.period is not null and a.duplicate_of is null
        and a.verdict in ('ACCEPTED', 'SUPPLEMENT')
        and not exists (select 1 from answer b where b.submission_id = a.submission_id);

alter table assessment alter column obligation set data type varchar(40);

-- A reminder answers no submission.
alter table letter alter column submission_id drop not null;
alter table outbox alter column submission_id drop not null;

-- Why a letter of the ladder was written, one row a duty; the primary key is what sends each step once. Where the unit
-- that owes is no more, its heirs are written to, each once. "withdrawn" is empty, or the letter's id when it was taken
-- back before it left, so that the step may be taken again.
create table if not exists letter_duty (
    unit_id varchar(100) not null,
    obligation varchar(40) not null,
    period varchar(20) not null,
    step varchar(20) not null,
    addressee_id varchar(100) not null,
    withdrawn varchar(36) default '' not null,
    letter_id varchar(36) not null references letter (id),
    why text not null,
    primary key (unit_id, obligation, period, step, addressee_id, withdrawn)
);
create index if not exists letter_duty_letter on letter_duty (letter_id);

-- What goes out with a letter besides the letter itself.
create table if not exists letter_file (
    letter_id varchar(36) not null references letter (id),
    ordinal int not null,
    name varchar(300) not null,
    media_type varchar(255) not null,
    sha256 char(64) not null,
    primary key (letter_id, ordinal)
);

-- Facts about this register as a whole: the day from which it is kept.
create table if not exists register_fact (
    name varchar(50) primary key,
    fact varchar(200) not null
);

-- One sender's papers are judged in the order in which they came, so that a correction follows what it corrects.
create index if not exists submission_sender on submission (account, state, id);

-- What a clerk settled with the unit.
create table if not exists closing (
    submission_id bigint primary key references submission (id),
    closed_at timestamp(6) with time zone not null,
    closed_by varchar(100) not null,
    note varchar(2000) not null
);

-- The duties that a closed case counts for, because the clerk says so; what it left to a person counts for nothing else.
create table if not exists closing_duty (
    submission_id bigint not null references submission (id),
    unit_id varchar(100) not null,
    obligation varchar(40) not null,
    period varchar(20) not null,
    counted_at timestamp(6) with time zone,
    days_late int not null,
    primary key (submission_id, unit_id, obligation, period)
);
create index if not exists closing_duty_duty on closing_duty (period, obligation, unit_id);

-- Decisions that were set aside so that the case could be judged anew; "body" is the assessment as it was given.
create table if not exists earlier_assessment (
    submission_id bigint not null references submission (id),
    assessed_at timestamp(6) with time zone not null,
    verdict varchar(15) not null,
    body text not null,
    set_aside_at timestamp(6) with time zone not null,
    set_aside_by varchar(100) not null,
    note varchar(2000) not null,
    primary key (submission_id, assessed_at)
);
