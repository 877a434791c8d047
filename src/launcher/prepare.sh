# Read by ./homing where the quick way does not do: finds or installs what the program needs, builds it, runs its tests.
# Expects home, target and read_release.

say() { printf 'homing: %s\n' "$*" >&2; }

is_root() { [ "$(id -u)" = 0 ]; }

# The Debian package of a JDK that this release has, the long-lived ones first.
jdk_package() {
    for version in 17 21 25; do
        if apt-cache show "openjdk-$version-jdk-headless" >/dev/null 2>&1; then
            echo "openjdk-$version-jdk-headless"
            return
        fi
    done
    echo default-jdk-headless
}

# The one command that installs the packages of these Debian names here, or of their like.
command_for() {
    if command -v apt-get >/dev/null; then
        echo "apt-get update && apt-get install -y $*"
    elif command -v dnf >/dev/null; then
        echo 'dnf install -y java-17-openjdk-devel gtk3 xorg-x11-server-Xvfb xauth dejavu-sans-fonts'
    elif command -v pacman >/dev/null; then
        echo 'pacman -S --needed jdk17-openjdk gtk3 xorg-server-xvfb xorg-xauth ttf-dejavu'
    elif command -v zypper >/dev/null; then
        echo 'zypper install -y java-17-openjdk-devel libgtk-3-0 xorg-x11-server-Xvfb xauth dejavu-fonts'
    elif command -v brew >/dev/null; then
        echo 'brew install openjdk@17'
    else
        echo "(install a JDK of version 17 or newer, and what your system calls: $*)"
    fi
}

# install REASON PACKAGE...
install() {
    reason=$1
    shift
    if command -v apt-get >/dev/null && is_root; then
        say "$reason; installing $*"
        export DEBIAN_FRONTEND=noninteractive
        if apt-get update -qq >&2 && apt-get install -y -qq --no-install-recommends "$@" >&2; then return; fi
        say 'that failed; once it works, this does it:'
    else
        say "$reason. This installs what is missing:"
    fi
    become=
    is_root || command -v brew >/dev/null || become='sudo '
    echo "    $(command_for "$@")" | sed "s/^    \([a-z]\)/    $become\1/; s/&& /\&\& $become/" >&2
    return 2
}

# Is this the home of a whole JDK (compiler included) of version 17 or newer?
is_jdk() {
    [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
    [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
    [ "${version:-0}" -ge 17 ]
}

# The JDK asked for, else the one on the path, else any that is installed.
find_jdk() {
    on_path=$(command -v javac) && on_path=$(readlink -f "$on_path") && on_path=${on_path%/bin/javac}
    for java_home in "${JAVA_HOME-}" "$on_path" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home "$HOME"/.sdkman/candidates/java/*; do
        is_jdk "$java_home" && return
    done
    return 1
}

need_jdk() {
    find_jdk && return
    set -- "$(command -v apt-get >/dev/null && jdk_package || echo openjdk-17-jdk-headless)"
    if is_root && command -v apt-get >/dev/null && ! apt-cache show "$1" >/dev/null 2>&1; then
        apt-get update -qq >&2
        set -- "$(jdk_package)"
    fi
    install 'no JDK of version 17 or newer was found' "$1" || return
    find_jdk || { say 'the JDK that was installed is not to be found; set JAVA_HOME to it'; return 2; }
}

has_library() {
    for found in /usr/lib/*/"$1" /usr/lib64/"$1" /usr/lib/"$1"; do
        [ -e "$found" ] && return
    done
    PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -q "$1"
}

is_linux() { [ "$(uname)" = Linux ]; }

# Pictures and windows draw with fonts of their own, yet neither Java nor JavaFX starts where the system has none.
need_fonts() {
    is_linux || return 0
    for place in /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts"; do
        [ -z "$(find "$place" -name '*.?t[fc]' 2>/dev/null | head -n 1)" ] || return 0
    done
    install 'no font was found' fonts-dejavu-core
}

need_window_libraries() {
    is_linux || return 0
    missing=
    while read -r library package; do
        has_library "$library" || missing="$missing $package"
    done <<'LIBRARIES'
libgtk-3.so.0 libgtk-3-0
libpangoft2-1.0.so.0 libpangoft2-1.0-0
libXtst.so.6 libxtst6
libXxf86vm.so.1 libxxf86vm1
libGL.so.1 libgl1
LIBRARIES
    # shellcheck disable=SC2086 # names of packages, one word each
    [ -z "$missing" ] || install 'the window needs libraries that are not here' $missing
}

need_display_for_tests() {
    is_linux || return 0
    has_xvfb && return
    install 'the tests of the window need a display' xvfb xauth
}

has_xvfb() { command -v xvfb-run >/dev/null && command -v xauth >/dev/null; }

screen='-screen 0 1600x1000x24 -nolisten tcp -r'

# A display of its own where there can be one, so that no window flashes up.
on_own_display() {
    if has_xvfb; then
        xvfb-run -a -s "$screen" "$@"
    else
        "$@"
    fi
}

is_free() {
    for number in $(seq "$jvms"); do
        [ ! -e "/tmp/.X$1$number-lock" ] && [ ! -e "/tmp/.X11-unix/X$1$number" ] || return 1
    done
}

# Runs a command with displays of its own where there can be some: one for each JVM that runs tests, as many as there are
# processors. They are told to Maven by what their numbers begin with.
on_own_displays() {
    has_xvfb || { "$@"; return; }
    jvms=$(getconf _NPROCESSORS_ONLN) || jvms=1
    [ "$jvms" -le 4 ] || jvms=4
    displays=$((10 + $$ % 400))
    until is_free $displays; do displays=$((displays + 1)); done
    set -- "$@" -Djvms="$jvms" -Ddisplays=":$displays"
    for number in $(seq "$jvms"); do
        set -- xvfb-run -f "$target/displays" -n "$displays$number" -s "$screen" "$@"
    done
    "$@"
}

accepts() { "$java_home/bin/java" "$@" -version >/dev/null 2>&1; }

# The simple collector suits a small heap; an archive that does not fit is passed over in silence.
set_flags() {
    java_flags='-Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC'
    # an archive that lies where it was made for need not be patched when it is mapped
    fixed='-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0'
    # from JDK 24 on, what JavaFX does with memory is commented on unless it is allowed
    for flags in "$fixed" --sun-misc-unsafe-memory-access=allow; do
        # shellcheck disable=SC2086 # several flags
        if accepts $flags; then
            java_flags="$java_flags $flags"
        fi
    done
}

# rehearse RUNNER ARGUMENTS...: a run of the program that writes down which classes it needed. A window closes by itself then.
rehearse() {
    runner=$1
    shift
    # shellcheck disable=SC2086 # several flags
    $runner "$java_home/bin/java" -XX:DumpLoadedClassList="$target/classes.part" $java_flags -Dhoming.home="$home" -Dhoming.rehearsal=true \
        -jar "$target/homing.jar" "$@" >/dev/null 2>&1 </dev/null
    [ ! -f "$target/classes.part" ] || cat "$target/classes.part" >>"$target/classes.all"
    rm -f "$target/classes.part"
}

rehearse_commands() {
    rehearse env trace "$1"
    rehearse env trace --json "$1"
    rehearse env check "$1"
    rehearse env export "$1" -o "$target/rehearsal.png"
    rehearse env export "$1" -o "$target/rehearsal.svg"
    rm -f "$target"/rehearsal.*
}

can_rehearse_window() {
    ! is_linux && return
    has_library libgtk-3.so.0 && { [ -n "${DISPLAY-}" ] || has_xvfb; }
}

# A drawing that nobody has laid out, so large that it is laid out by sites: what that needs is loaded by nothing else.
write_large() {
    echo 'homing: 1'
    echo 'hosts:'
    for site in $(seq 9); do
        echo "  r$site: {settings: {ip_forward: 1}, adapters: {up: {addresses: 10.0.0.$site/24}, down: {addresses: 10.0.1$site.1/24}}}"
        for host in $(seq 11 30); do
            echo "  pc-$site-$host: {routes: [default via 10.0.1$site.1], adapters: {eth0: {addresses: 10.0.1$site.$host/24}}}"
        done
    done
    echo 'lans:'
    echo "  backbone: [$(for site in $(seq 9); do printf '"r%s:up", ' "$site"; done)]"
    for site in $(seq 9); do
        echo "  s$site: [$(for host in $(seq 11 30); do printf '"pc-%s-%s:eth0", ' "$site" "$host"; done)\"r$site:down\"]"
    done
    echo 'calls:'
    echo '  - {from: pc-1-11, program: ping, to: 10.0.11.1}'
}

# Writes the archive of the classes in the list.
dump_archive() {
    "$java_home/bin/java" -Xshare:dump -XX:SharedClassListFile="$target/classes.list" -XX:SharedArchiveFile="$target/part.jsa" \
        -XX:+UseG1GC -Xlog:disable -XX:ErrorFile="$target/archive.err" -cp "$target/homing.jar" >/dev/null 2>&1 && mv -f "$target/part.jsa" "$target/homing.jsa"
}

# The classes of the rehearsals, laid out as the JVM wants them in memory. Without the archive all works too, only later.
make_archive() {
    say 'preparing quick starts'
    rm -f "$target/homing.jsa" "$target/classes.all"
    "$java_home/bin/java" "$home/src/launcher/Unsigned.java" "$target/lib"
    scenario=$home/scenarios/kb175396-bound.yaml
    rehearse_commands "$scenario"
    rehearsed=command
    if can_rehearse_window; then
        rehearsed=window
        rehearse on_own_display
        rehearse on_own_display "$scenario"
        write_large >"$target/large.yaml"
        rehearse on_own_display "$target/large.yaml"
        rm -f "$target/large.yaml"
    fi
    # the JVM fails at a list that names a lambda twice, and writes the heap part of an archive with this collector only
    awk '!seen[$0]++' "$target/classes.all" >"$target/classes.list"
    dump_archive || {
        # some JDKs fail at some lambdas; without them an archive is worth less, but far more than none
        grep -v '^@lambda' "$target/classes.list" >"$target/classes.all" && mv -f "$target/classes.all" "$target/classes.list"
        dump_archive
    }
    rm -f "$target/classes.all" "$target/classes.list" "$target/part.jsa"
}

note_jdk() {
    read_release "$java_home"
    printf '%s\n' "$home" "${JAVA_HOME-}" "$java_home" "$release" "$java_flags" "$rehearsed" >"$target/homing.jdk"
}

is_built() {
    [ -f "$target/homing.built" ] && [ -f "$target/homing.jar" ] && ! has_newer_sources
}

build() {
    say 'building the program; the first time this takes a minute'
    : >"$target/homing.started"
    (cd "$home" && JAVA_HOME=$java_home ./mvnw -B -q -Pquick -DskipTests package) >&2 || return 2
    # what was edited while the build ran is newer than this mark
    mv -f "$target/homing.started" "$target/homing.built"
}

# prepare_program KIND: builds what is missing or old. Two starts at once take turns.
prepare_program() {
    need_jdk && need_fonts || return
    if [ "$1" = window ] && [ -n "${DISPLAY-}" ]; then
        need_window_libraries || return
    fi
    mkdir -p "$target" || return 2
    if command -v flock >/dev/null; then
        exec 9>"$target/homing.lock"
        flock 9
    fi
    { is_built || build; } && set_flags && make_archive && note_jdk
    ready=$?
    exec 9>&-
    return $ready
}

# Everything the project is judged by: format, compiler and static analysis, tests, the shipped scenarios.
run_tests() {
    need_jdk && need_fonts && need_window_libraries && need_display_for_tests || return
    mkdir -p "$target" || return 2
    : >"$target/homing.started"
    (cd "$home" && JAVA_HOME=$java_home on_own_displays ./mvnw -B -ntp verify "$@") || return 1
    # the jar is another one than the archive was made for
    rm -f "$target/homing.jsa" "$target/homing.jdk"
    mv -f "$target/homing.started" "$target/homing.built"
    check_scenarios
}

check_scenarios() {
    say 'checking the expectations of all scenarios'
    "$java_home/bin/java" -jar "$target/homing.jar" check "$home"/scenarios/*.yaml || { say 'a scenario does not do what it says'; return 1; }
    say 'all tests passed'
}
