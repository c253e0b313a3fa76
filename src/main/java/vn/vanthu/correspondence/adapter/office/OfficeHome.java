package vn.vanthu.correspondence.adapter.office;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jodconverter.local.office.LocalOfficeUtils;

/** Where LibreOffice lies, and where its processes listen. */
final class OfficeHome {

    private OfficeHome() {}

    /** Empty when LibreOffice is there. */
    static String problem(Optional<Path> wanted) {
        try {
            LocalOfficeUtils.validateOfficeHome(of(wanted).toFile());
            return "";
        } catch (IllegalStateException | NullPointerException e) {
            return wanted.map(path -> "vanthu.office.home: no LibreOffice in " + path)
                    .orElse(
                            "LibreOffice is not installed where it is looked for; name its folder as vanthu.office.home");
        }
    }

    static Path of(Optional<Path> wanted) {
        File found = LocalOfficeUtils.getDefaultOfficeHome();
        return wanted.orElseGet(() -> found == null ? Path.of("no-office") : found.toPath());
    }

    static int[] freePorts(int count) throws IOException {
        List<ServerSocket> taken = new ArrayList<>();
        try {
            for (int at = 0; at < count; at++) {
                taken.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return taken.stream().mapToInt(ServerSocket::getLocalPort).toArray();
        } finally {
            for (ServerSocket socket : taken) {
                socket.close();
            }
        }
    }
}
