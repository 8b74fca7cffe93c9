package org.onrecord;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.internal.files.UserFiles;

/**
 * Reads lists of characters in the format of CoreNLP's quote annotator: UTF-8, one person per line, as {@code
 * name;gender;alias;alias…}. The gender is male, female or unknown, or the first letter of one of these, in either case.
 * Gender and aliases may be empty or left out. Blank lines are skipped.
 */
public final class CastFile {
    private static final Splitter FIELDS = Splitter.on(';').trimResults();

    private CastFile() {}

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read
     * @throws ConfigurationException if it is not in UTF-8, or a line has no name or an unknown gender; the message says
     *     which line
     */
    public static List<CastMember> read(Path file) throws IOException {
        List<String> lines = lines(Checks.nonNull(file, "The cast's file"));
        List<CastMember> cast = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                cast.add(member(FIELDS.splitToList(lines.get(i)), file, i + 1));
            }
        }
        return List.copyOf(cast);
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return UserFiles.lines(file);
        } catch (CharacterCodingException e) {
            throw UserFiles.unreadable("The cast", file, e);
        }
    }

    private static CastMember member(List<String> fields, Path file, int lineNumber) {
        String name = fields.get(0);
        if (name.isBlank()) {
            throw new ConfigurationException(
                    file + ", line " + lineNumber + ", has no name; write name;gender;alias;alias");
        }
        List<String> aliases =
                fields.stream().skip(2).filter(alias -> !alias.isBlank()).toList();
        Gender gender = fields.size() > 1 ? gender(fields.get(1), file, lineNumber) : Gender.UNKNOWN;
        return new CastMember(name, aliases, gender);
    }

    private static Gender gender(String field, Path file, int lineNumber) {
        return switch (Ascii.toLowerCase(field)) {
            case "m", "male" -> Gender.MALE;
            case "f", "female" -> Gender.FEMALE;
            case "u", "unknown", "?", "" -> Gender.UNKNOWN;
            default ->
                throw new ConfigurationException(file + ", line " + lineNumber + ", has the gender \"" + field
                        + "\"; write MALE, FEMALE or UNKNOWN, their first letter, or nothing, as in name;;alias");
        };
    }
}
