package vn.vanthu.registration.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import vn.vanthu.intake.Content;
import vn.vanthu.registration.Originals;

/** Originals as files: {@code originals/ab/abcdef…}. A file appears under its digest only when it is complete and synced. */
public class FileOriginals implements Originals {

    private final Path root;

    public FileOriginals(Path root) {
        this.root = root;
    }

    @Override
    public void store(Content content) {
        Path target = path(content.sha256());
        if (Files.exists(target)) {
            return;
        }
        try {
            Path folder = Files.createDirectories(target.getParent());
            Path draft = folder.resolve(UUID.randomUUID() + ".part");
            write(draft, content.bytes());
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            sync(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store an original under " + root, e);
        }
    }

    @Override
    public Content load(String sha256) {
        try {
            Content content = Content.of(Files.readAllBytes(path(sha256)));
            if (!content.sha256().equals(sha256)) {
                throw new IllegalStateException("original " + sha256 + " is damaged on disk");
            }
            return content;
        } catch (IOException e) {
            throw new IllegalStateException("original " + sha256 + " is not in " + root, e);
        }
    }

    private Path path(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
