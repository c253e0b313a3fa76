-- One schema for H2 and PostgreSQL; each statement may be gone through once more after a start that was killed half-way.

-- What the papers of a case that waits for a person say, by the duty that they were read for. It counts for nothing until a
-- clerk closes the case as the answer to that duty; "report" is JSON as in the table answer.
create table if not exists held_paper (
    submission_id bigint not null references submission (id),
    obligation varchar(40) not null,
    period varchar(20) not null,
    nil boolean not null,
    report text not null,
    primary key (submission_id, obligation, period)
);
