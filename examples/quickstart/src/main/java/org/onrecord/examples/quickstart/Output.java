package org.onrecord.examples.quickstart;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where results go: a file, or standard output. */
final class Output {

    /** As many links one after the other as Linux follows. */
    private static final int MOST_LINKS = 40;

    private final String name;
    private final Optional<Path> file;
    private final OutputStream standardOutput;

    private Output(String name, Optional<Path> file, OutputStream standardOutput) {
        this.name = name;
        this.file = file;
        this.standardOutput = standardOutput;
    }

    /**
     * Returns the output of the given name, checked as far as that goes without touching it.
     *
     * @param path a file to make or replace, or {@code -}
     * @param standardOutput what {@code -} means
     * @throws CommandFailure if it surely cannot be written
     */
    static Output of(String path, OutputStream standardOutput) throws CommandFailure {
        if (path.equals(DocumentSource.STANDARD_STREAM)) {
            return new Output("standard output", Optional.empty(), standardOutput);
        }
        Path file;
        try {
            file = Path.of(path);
        } catch (InvalidPathException e) {
            throw new CommandFailure("cannot write to " + path + ": " + e.getReason(), e);
        }
        if (Files.isDirectory(file)) {
            throw new CommandFailure("cannot write to " + path + ": it is a folder; name a file in it");
        }
        Path folder = target(file, path).toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new CommandFailure("cannot write to " + path + ": there is no folder " + folder + "; make it first");
        }
        if (Files.exists(file) ? !Files.isWritable(file) : folder != null && !Files.isWritable(folder)) {
            throw new CommandFailure("cannot write to " + path + ": permission denied; check the mode of "
                    + (Files.exists(file) ? "the file" : "its folder"));
        }
        return new Output(path, Optional.of(file), standardOutput);
    }

    /** The file itself, or that which does not exist yet and to which it is a link. */
    private static Path target(Path file, String path) throws CommandFailure {
        Path target = file;
        try {
            for (int links = 0; Files.isSymbolicLink(target) && !Files.exists(target); links++) {
                if (links == MOST_LINKS) {
                    throw new CommandFailure("cannot write to " + path + ": it is a link to itself; name a file");
                }
                target = target.resolveSibling(Files.readSymbolicLink(target));
            }
        } catch (IOException e) {
            throw CommandFailure.of("cannot write to " + path, e);
        }
        return target;
    }

    /**
     * Checks that no input is overwritten before it is read.
     *
     * @throws CommandFailure if an input is the same file
     */
    void checkIsNone(List<DocumentSource> inputs) throws CommandFailure {
        for (DocumentSource input : inputs) {
            if (file.isPresent()
                    && input.file().isPresent()
                    && isSame(file.get(), input.file().get())) {
                throw new CommandFailure(name + " is both input and output; choose another --output");
            }
        }
    }

    private static boolean isSame(Path output, Path input) {
        try {
            return Files.isRegularFile(output) && Files.isSameFile(output, input);
        } catch (IOException e) {
            // What cannot be compared cannot be opened either, which will be told then.
            return false;
        }
    }

    /** Returns the output's name for messages. */
    String name() {
        return name;
    }

    /** Tells whether results go to standard output. */
    boolean isStandardOutput() {
        return file.isEmpty();
    }

    /** Opens the output; a file that exists is emptied. Closing standard output only flushes it. */
    OutputStream open() throws IOException {
        OutputStream bytes = file.isPresent() ? Files.newOutputStream(file.get()) : new Unclosed(standardOutput);
        return new BufferedOutputStream(bytes, 1 << 16);
    }

    /** A stream that its users may close without closing what it wraps. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
