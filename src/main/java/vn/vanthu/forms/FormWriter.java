package vn.vanthu.forms;

/** Writes a blank form as a file of one format. */
public interface FormWriter {

    FormFile.Format format();

    byte[] write(BlankForm form);
}
