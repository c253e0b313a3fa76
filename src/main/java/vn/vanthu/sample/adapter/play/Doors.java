package vn.vanthu.sample.adapter.play;

/** The service's three doors, seen from a unit. */
final class Doors {

    private final Mailer mailer;
    private final Putter putter;
    private final Caller caller;

    Doors(Mailer mailer, Putter putter, Caller caller) {
        this.mailer = mailer;
        this.putter = putter;
        this.caller = caller;
    }

    void send(Act act, String subject) throws Exception {
        switch (act.channel()) {
            case EMAIL -> mailer.send(act, subject, "Kính gửi Sở Nội vụ,\n\nĐơn vị gửi " + subject + ".\n");
            case SFTP -> putter.put(act);
            case SOAP -> caller.submit(act, subject);
            case FILE -> throw new IllegalArgumentException("a file at hand comes by no door");
        }
    }
}
