package vn.vanthu.intake;

/** Kênh tiếp nhận: the door a submission came in by. FILE is a file given to the {@code check} command. */
public enum Channel {
    EMAIL,
    SOAP,
    SFTP,
    FILE
}
