package vn.vanthu.intake;

/** Opens one kind of container. It never throws for what the sender sent; it says {@link Contents.Refused} instead. */
public interface ContainerReader {

    FileKind kind();

    /** @param limits with what is left of the submission's totals */
    Contents open(Attachment container, IntakeLimits limits);
}
