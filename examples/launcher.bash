# What the commands of this folder share. Each sources this, calls build_if_stale, and becomes its program by run_java.

examples=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
root=$(dirname "$examples")
command=${0##*/}

# Builds a module of the examples, and what it needs, unless the last build is newer than all that goes into it.
build_if_stale() {
    local module=$1 target=$examples/$1/target
    is_stale "$module" || return 0
    mkdir -p "$target"
    # Of two first uses at once, the second waits and finds nothing left to do.
    if command -v flock >/dev/null; then
        exec 9>"$target/launcher.lock"
        flock 9
    fi
    if is_stale "$module"; then
        build "$module"
    fi
    exec 9>&-
}

is_stale() {
    local module=$1 stamp=$examples/$1/target/launcher.stamp
    # The stamp names the checkout, since class paths do, and a checkout may be moved. Folders count as sources, too: a
    # file that is gone leaves no other trace.
    [ ! -e "$stamp" ] || [ "$(<"$stamp")" != "$root" ] || [ -n "$(find "$root/pom.xml" "$root/examples/pom.xml" \
        "$root"/models/{pom.xml,src/main} "$root"/core/{pom.xml,src/main} "$examples/$module"/{pom.xml,src/main} \
        -newer "$stamp" -print -quit)" ]
}

build() {
    local module=$1 target=$examples/$1/target maven=$root/mvnw
    local stamp=$target/launcher.stamp log=$target/launcher.log
    echo "$command: building first, since this is new or has changed; the very first time takes minutes" >&2
    if ! "$maven" -v >"$log" 2>&1; then
        maven=mvn
    fi
    # What changes during the build is newer than the build, and no jar of a version before may stay. Warnings
    # and tests are for those who change the code.
    echo "$root" >"$stamp.new"
    rm -rf "$target/lib"
    if ! "$maven" -q -B -ntp -f "$root/pom.xml" -pl "examples/$module" -am \
        -Dmaven.test.skip=true -Dmaven.compiler.failOnWarning=false package >>"$log" 2>&1 </dev/null; then
        cat "$log" >&2
        echo "$command: the build failed; what Maven says above is in $log" >&2
        exit 2
    fi
    mv "$stamp.new" "$stamp"
}

# Becomes java with the given arguments.
run_java() {
    local java=java terminals=
    if [ -n "${JAVA_HOME:-}" ]; then
        java=$JAVA_HOME/bin/java
    fi
    if [ -t 1 ]; then terminals=out; fi
    if [ -t 2 ]; then terminals=$terminals,err; fi
    if [ -n "$terminals" ]; then export_width; fi
    export_utf8
    open_stdin
    exec "$java" -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 \
        -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Donrecord.terminals=$terminals" "$@"
}

# Java takes a standard input that is closed for granted, opens a file in its place, and dies when that is closed.
open_stdin() {
    { : 3<&0; } 2>/dev/null || exec 0</dev/null
}

# A shell knows the width of its terminal, but keeps it to itself.
export_width() {
    local size
    if [ -z "${COLUMNS:-}" ] && size=$(stty size 2>/dev/null </dev/tty) && [ "${size#* }" -gt 0 ]; then
        export COLUMNS=${size#* }
    fi
}

# Java reads arguments and file names as the locale says, and without one it knows ASCII only.
export_utf8() {
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]-8 | *[Uu][Tt][Ff]8) ;;
    *) export LC_ALL=C.UTF-8 ;;
    esac
}
