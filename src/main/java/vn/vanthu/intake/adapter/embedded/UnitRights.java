package vn.vanthu.intake.adapter.embedded;

import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.Handle;
import org.apache.sshd.sftp.server.SftpEventListener;

/**
 * What an account may do: a unit writes below its {@code submit/} and takes away what lies below {@code submit/} and
 * {@code replies/}; the service account does as it needs. Nobody makes links.
 */
final class UnitRights implements SftpEventListener {

    private final String serviceUser;

    UnitRights(String serviceUser) {
        this.serviceUser = serviceUser;
    }

    @Override
    public void opening(ServerSession session, String remoteHandle, Handle handle) throws AccessDeniedException {
        if (handle instanceof FileHandle file && (file.getAccessMask() & SftpConstants.ACE4_WRITE_DATA) != 0) {
            require(session, file.getFile(), "submit");
        }
    }

    @Override
    public void creating(ServerSession session, Path path, Map<String, ?> attributes) throws AccessDeniedException {
        require(session, path, "submit");
    }

    @Override
    public void moving(ServerSession session, Path from, Path to, Collection<CopyOption> options)
            throws AccessDeniedException {
        require(session, from, "submit");
        require(session, to, "submit");
    }

    @Override
    public void removing(ServerSession session, Path path, boolean directory) throws AccessDeniedException {
        if (!below(path, "replies")) {
            require(session, path, "submit");
        }
    }

    @Override
    public void modifyingAttributes(ServerSession session, Path path, Map<String, ?> attributes)
            throws AccessDeniedException {
        require(session, path, "submit");
    }

    @Override
    public void linking(ServerSession session, Path source, Path target, boolean symbolic)
            throws AccessDeniedException {
        throw new AccessDeniedException("no links");
    }

    private void require(ServerSession session, Path path, String folder) throws AccessDeniedException {
        if (!session.getUsername().equals(serviceUser) && !below(path, folder)) {
            throw new AccessDeniedException("only below " + folder);
        }
    }

    /** Strictly below, so that the folder itself stays. */
    private static boolean below(Path path, String folder) {
        Path normal = path.toAbsolutePath().normalize();
        return normal.getNameCount() > 1 && normal.getName(0).toString().equals(folder);
    }
}
