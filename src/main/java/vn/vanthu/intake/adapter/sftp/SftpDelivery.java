package vn.vanthu.intake.adapter.sftp;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.DropEntry;

/**
 * One entry of a drop folder, fetched.
 *
 * @param originals the files, or one description of what could not be taken in
 * @param removable false when the files were not taken in and therefore stay where they are
 * @param lastAbsent the last successful listing that did not yet show all of it
 * @param lastRemoval when something of the same name was last taken away
 */
record SftpDelivery(
        DropEntry entry,
        List<Attachment> originals,
        boolean removable,
        Optional<Instant> lastAbsent,
        Optional<Instant> lastRemoval) {}
