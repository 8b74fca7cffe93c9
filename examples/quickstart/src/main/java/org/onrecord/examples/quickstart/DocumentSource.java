package org.onrecord.examples.quickstart;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.onrecord.BatchEntry;
import org.onrecord.CastMember;
import org.onrecord.Input;
import org.onrecord.Result;
import org.onrecord.json.JsonLines;

/** One input of the command: a file, standard input, or the bundled article. */
final class DocumentSource {

    /** What the command line calls standard input and standard output. */
    static final String STANDARD_STREAM = "-";

    private static final String BUNDLED_ARTICLE = "article.txt";

    /** A byte order mark as it looks when its bytes are taken for characters. */
    private static final CharMatcher MARK_OR_SPACE =
            CharMatcher.whitespace().or(CharMatcher.anyOf("\u00EF\u00BB\u00BF"));

    private static final int BUFFER_SIZE = 1 << 16;
    private static final int SNIFFED = 8192;

    private final String name;
    private final Opener opener;
    private final Optional<String> id;
    private final Optional<Path> file;
    private final InputFormat format;

    private DocumentSource(String name, Opener opener, Optional<String> id, Optional<Path> file, InputFormat format) {
        this.name = name;
        this.opener = opener;
        this.id = id;
        this.file = file;
        this.format = format;
    }

    /** Returns the article that the program carries along, for a first try. */
    static DocumentSource bundledArticle() {
        Opener opener = () -> DocumentSource.class.getResourceAsStream(BUNDLED_ARTICLE);
        return new DocumentSource(
                BUNDLED_ARTICLE, opener, Optional.of(BUNDLED_ARTICLE), Optional.empty(), InputFormat.TEXT);
    }

    /**
     * Returns standard input, whose document, if it is a plain text, has no id.
     *
     * @throws CommandFailure if not even its first character can be read
     */
    static DocumentSource standardInput(InputStream standardInput, InputFormat format) throws CommandFailure {
        String name = "standard input";
        BufferedInputStream bytes = new BufferedInputStream(standardInput, BUFFER_SIZE);
        try {
            InputFormat actual = format == InputFormat.AUTO ? InputFormat.ofStream(firstCharacter(bytes)) : format;
            return new DocumentSource(name, () -> bytes, Optional.empty(), Optional.empty(), actual);
        } catch (IOException e) {
            throw CommandFailure.of("cannot read " + name, e);
        }
    }

    /**
     * Returns a file; the id of a plain-text file is its name without folders.
     *
     * @throws CommandFailure if it cannot be read
     */
    static DocumentSource file(String path, InputFormat format) throws CommandFailure {
        Path file;
        try {
            file = Path.of(path);
        } catch (InvalidPathException e) {
            throw new CommandFailure("cannot read " + path + ": " + e.getReason(), e);
        }
        if (Files.isDirectory(file)) {
            String folder = path.endsWith("/") ? path : path + "/";
            throw new CommandFailure(
                    "cannot read " + path + ": it is a folder; name its files, for example " + folder + "*.txt");
        }
        if (!Files.exists(file)) {
            throw new CommandFailure("cannot read " + path + ": no such file; check the name");
        }
        if (!Files.isReadable(file)) {
            throw new CommandFailure("cannot read " + path + ": permission denied; check the file's mode");
        }
        String fileName = String.valueOf(file.getFileName());
        boolean unclear = format == InputFormat.AUTO && InputFormat.isJson(fileName) && Files.isRegularFile(file);
        return new DocumentSource(
                path,
                () -> Files.newInputStream(file),
                Optional.of(fileName),
                Optional.of(file),
                unclear ? formatOfJson(file, path) : format.ofFile(fileName));
    }

    /**
     * The format of a file that is called JSON: JSON Lines if the first line is an object, text if it begins like none.
     *
     * @throws CommandFailure if it is JSON of another form: one array, or an object on several lines
     */
    private static InputFormat formatOfJson(Path file, String path) throws CommandFailure {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String line = "";
            while (line != null && line.isEmpty()) {
                line = lines.readLine();
                line = line == null ? null : MARK_OR_SPACE.trimFrom(line);
            }
            if (line == null || (line.charAt(0) != '{' && line.charAt(0) != '[')) {
                return InputFormat.TEXT;
            }
            if (line.charAt(0) == '{' && line.endsWith("}")) {
                return InputFormat.JSONL;
            }
            throw new CommandFailure("cannot read " + path + ": it is JSON, but not one object a line; make it so, with"
                    + " jq -c for an object and jq -c '.[]' for an array, or say --input-format text");
        } catch (IOException e) {
            throw CommandFailure.of("cannot read " + path, e);
        }
    }

    /** Returns the file, if the input is one. */
    Optional<Path> file() {
        return file;
    }

    /** Tells whether the input is one plain text. */
    boolean isText() {
        return format == InputFormat.TEXT;
    }

    /** Returns the number of documents, if it can be had without using the input up. */
    OptionalLong count() throws IOException {
        if (isText()) {
            return OptionalLong.of(1);
        }
        if (file.isEmpty() || !Files.isRegularFile(file.get())) {
            return OptionalLong.empty();
        }
        // Lines of ISO 8859-1 are split where those of UTF-8 are, and every byte is valid.
        try (Stream<String> lines = Files.lines(file.get(), StandardCharsets.ISO_8859_1)) {
            return OptionalLong.of(lines.filter(line -> !line.isBlank()).count());
        }
    }

    /**
     * Returns the documents, read as they are asked for. A document that cannot be read is a failure in its place; the
     * stream throws {@link java.io.UncheckedIOException} if JSON Lines break off, since nobody knows what they held.
     *
     * @param cast people known to be in every document
     */
    Stream<BatchEntry> open(List<CastMember> cast) {
        if (isText()) {
            return Stream.of(text(cast));
        }
        try {
            return JsonLines.readInputs(opener.open()).map(entry -> complete(entry, cast));
        } catch (IOException e) {
            return Stream.of(failure(e));
        }
    }

    private BatchEntry text(List<CastMember> cast) {
        byte[] bytes;
        try (InputStream in = opener.open()) {
            bytes = in.readAllBytes();
        } catch (IOException e) {
            return failure(e);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Input(id, text.startsWith("\uFEFF") ? text.substring(1) : text, cast);
        } catch (CharacterCodingException e) {
            String message = name + " is not UTF-8; convert it first, for example with iconv -f "
                    + (isUtf16(bytes) ? "UTF-16" : "WINDOWS-1252") + " -t UTF-8";
            return Result.Failure.of(id, new IOException(message, e));
        }
    }

    /** Whether the bytes begin with one of the two byte order marks of UTF-16, which no other encoding of texts does. */
    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    }

    private BatchEntry failure(IOException error) {
        String message = "cannot read " + name + ": " + CommandFailure.reason(error);
        return Result.Failure.of(id, new IOException(message, error));
    }

    private BatchEntry complete(BatchEntry entry, List<CastMember> cast) {
        if (entry instanceof Result.Failure failure) {
            // The message counts lines; which file's lines, only this source knows.
            return new Result.Failure(
                    failure.id(), failure.errorType(), name + ": " + failure.message(), failure.cause());
        }
        Input input = (Input) entry;
        return cast.isEmpty()
                ? input
                : input.withCast(ImmutableList.<CastMember>builder()
                        .addAll(cast)
                        .addAll(input.cast())
                        .build());
    }

    private static int firstCharacter(BufferedInputStream bytes) throws IOException {
        bytes.mark(SNIFFED);
        int first = bytes.read();
        for (int read = 1; read < SNIFFED && (Character.isWhitespace(first) || isByteOrderMark(first)); read++) {
            first = bytes.read();
        }
        bytes.reset();
        return first;
    }

    private static boolean isByteOrderMark(int value) {
        return value == 0xEF || value == 0xBB || value == 0xBF;
    }

    /** Gives the bytes of an input. */
    @FunctionalInterface
    private interface Opener {
        InputStream open() throws IOException;
    }
}
