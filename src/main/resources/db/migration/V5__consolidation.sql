-- One schema for H2 and PostgreSQL; each statement may be gone through once more after a start that was killed half-way.

-- Consolidated reports. "version" counts what is issued, from 1: a report is drawn up again as the same version until it is
-- issued, and what is drawn up after that is the next version. "drawing" counts every time that one was drawn up. "state" is
-- DRAFT, APPROVED, ISSUED or WITHDRAWN (drawn up anew since); "inputs_sha256" a digest of all that it was drawn from, "as_of"
-- the moment of the latest of it; "complete" is true when nobody was awaited any more. "figures_sha256" is what the annex
-- said, unit by unit, for the list of changes of the next version; "compared_with" the id that "changes" (JSON) speaks of.
create table if not exists consolidation (
    id varchar(36) primary key,
    obligation varchar(40) not null,
    period varchar(20) not null,
    version int not null,
    drawing int not null,
    state varchar(10) not null,
    complete boolean not null,
    inputs_sha256 char(64) not null,
    as_of timestamp(6) with time zone not null,
    drawn_at timestamp(6) with time zone not null,
    drawn_by varchar(100) not null,
    approved_at timestamp(6) with time zone,
    approved_by varchar(100),
    issued_at timestamp(6) with time zone,
    issued_by varchar(100),
    letter_id varchar(36) references letter (id),
    docx_sha256 char(64) not null,
    pdf_sha256 char(64) not null,
    xlsx_sha256 char(64) not null,
    xml_sha256 char(64) not null,
    figures_sha256 char(64) not null,
    questions text not null,
    lacking text not null,
    compared_with varchar(36),
    changes text not null,
    unique (obligation, period, drawing)
);

-- What the department adds from its own monitoring, by section code; the latest of each counts, the others are its history.
create table if not exists own_part (
    obligation varchar(40) not null,
    period varchar(20) not null,
    code varchar(20) not null,
    revision int not null,
    words text not null,
    written_by varchar(100) not null,
    written_at timestamp(6) with time zone not null,
    primary key (obligation, period, code, revision)
);

-- Periods that were closed for one duty, and opened again: no report is drawn up while it is closed. One row each time.
create table if not exists period_closing (
    obligation varchar(40) not null,
    period varchar(20) not null,
    ordinal int not null,
    closed_at timestamp(6) with time zone not null,
    closed_by varchar(100) not null,
    note varchar(2000) not null,
    reopened_at timestamp(6) with time zone,
    reopened_by varchar(100),
    reopened_note varchar(2000),
    primary key (obligation, period, ordinal)
);
