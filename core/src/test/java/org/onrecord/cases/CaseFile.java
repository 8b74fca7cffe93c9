package org.onrecord.cases;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.CastMember;
import org.onrecord.Gender;

/**
 * One file of cases, which is about one phenomenon.
 *
 * @param name the file's name, such as "marks.txt"
 * @param cases its cases, in the order of the file
 */
record CaseFile(String name, List<LinguisticCase> cases) {
    private static final String TITLE = "=== ";
    private static final String END_OF_TEXT = "---";
    private static final String FOLDER = "/cases";

    /** Reads all case files, in the order of their names. */
    static List<CaseFile> all() {
        URL folder = Objects.requireNonNull(CaseFile.class.getResource(FOLDER), "no folder " + FOLDER);
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(CaseFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CaseFile read(Path file) {
        try {
            return parse(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the content of a case file.
     *
     * @throws IllegalArgumentException if it is not of the form that the README describes; the message says in which
     *     line
     */
    static CaseFile parse(String name, String content) {
        List<String> lines = Splitter.on('\n').splitToList(content);
        List<LinguisticCase> cases = new ArrayList<>();
        int begin = nextTitle(lines, 0);
        for (String line : lines.subList(0, begin)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                throw new IllegalArgumentException(name + ": before the first title there may only be comments");
            }
        }
        while (begin < lines.size()) {
            int end = nextTitle(lines, begin + 1);
            cases.add(new Block(name, begin + 1, lines.subList(begin, end)).parse());
            begin = end;
        }
        return new CaseFile(name, List.copyOf(cases));
    }

    private static int nextTitle(List<String> lines, int from) {
        int i = from;
        while (i < lines.size() && !lines.get(i).startsWith(TITLE)) {
            i++;
        }
        return i;
    }

    /** Returns where a line of this file is, as JUnit understands it. */
    URI uri(int line) {
        return URI.create("classpath:" + FOLDER + "/" + name + "?line=" + line);
    }

    @Override
    public String toString() {
        return name;
    }

    /** One case in the making: its lines, the title first. */
    private record Block(String file, int firstLine, List<String> lines) {
        LinguisticCase parse() {
            int textBegin = 1;
            while (textBegin < lines.size() && lines.get(textBegin).startsWith("#")) {
                textBegin++;
            }
            List<String> comments = lines.subList(1, textBegin);
            int textEnd = lines.indexOf(END_OF_TEXT);
            if (textEnd < 0) {
                throw wrong(0, "the line " + END_OF_TEXT + " is missing after the text", null);
            }
            return new LinguisticCase(
                    lines.get(0).substring(TITLE.length()).strip(),
                    firstLine,
                    comment(comments, "why"),
                    comment(comments, "pending"),
                    cast(comments),
                    text(textBegin, textEnd),
                    expectations(textEnd + 1));
        }

        private String text(int begin, int end) {
            try {
                return Escapes.decode(stripNewlines(String.join("\n", lines.subList(begin, end))));
            } catch (IllegalArgumentException e) {
                throw wrong(begin, e.getMessage(), e);
            }
        }

        private List<Expectation> expectations(int begin) {
            List<Expectation> expectations = new ArrayList<>();
            for (int i = begin; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                try {
                    expectations.add(Expectation.parse(firstLine + i, line));
                } catch (IllegalArgumentException e) {
                    throw wrong(i, e.getMessage(), e);
                }
            }
            return List.copyOf(expectations);
        }

        private static Optional<String> comment(List<String> comments, String key) {
            return comments(comments, key).findFirst();
        }

        private static Stream<String> comments(List<String> comments, String key) {
            String start = "# " + key + ":";
            return comments.stream()
                    .filter(comment -> comment.startsWith(start))
                    .map(comment -> comment.substring(start.length()).strip());
        }

        /** Reads the lines {@code # cast: Name = alias, alias | gender: FEMALE}. */
        private static List<CastMember> cast(List<String> comments) {
            return comments(comments, "cast").map(Block::castMember).toList();
        }

        private static CastMember castMember(String line) {
            List<String> fields = Splitter.on('|').trimResults().splitToList(line);
            List<String> names = Splitter.on(" = ").limit(2).trimResults().splitToList(fields.get(0));
            List<String> aliases = names.size() == 1
                    ? List.of()
                    : Splitter.on(',').trimResults().splitToList(names.get(1));
            Gender gender = fields.size() == 1
                    ? Gender.UNKNOWN
                    : Gender.valueOf(
                            fields.get(1).replaceFirst("^gender:", "").strip().toUpperCase(Locale.ROOT));
            return new CastMember(names.get(0), aliases, gender);
        }

        private static String stripNewlines(String text) {
            return text.replaceAll("^\\n+|\\n+$", "");
        }

        private IllegalArgumentException wrong(int line, String message, @Nullable Throwable cause) {
            return new IllegalArgumentException(file + ":" + (firstLine + line) + ": " + message, cause);
        }
    }
}
