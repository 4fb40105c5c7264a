# Starts the tool; scripts/screen of a clone and bin/prisma-screen of a package end here, so that both start it alike.
# It is sourced with the user's arguments, and these set:
#   java      the Java to use, 17 or newer
#   jar       the tool's jar, its libraries in lib beside it
#   archive   for a quick start, an archive of classes that this Java made of this jar, or, named .aot, a cache of what a run has
#             loaded; an empty or missing file is passed over
#   start     exec, or a command that runs the JVM and leaves such a cache behind
#   called    how the user called the tool, as messages repeat it
# shellcheck shell=sh disable=SC2154 # the variables are set by those who source this

# A tool that is found by its name alone is called by its name alone.
[ "$(command -v "${called##*/}" 2>/dev/null)" != "$called" ] || called=${called##*/}

# Java decodes arguments and file names by the locale; in a plain C locale it could not open "Müller.ris".
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
  C | POSIX) export LC_ALL=C.UTF-8 ;;
esac

terminal=false
[ ! -t 1 ] || terminal=true
progress=false
[ ! -t 2 ] || progress=true

# The first compiler and the serial collector alone: the optimising one costs more than it gains even in deduplicating 150,000 records.
# It pays where there is a file of over 100 MB to read or a review of over 400 MB, as does a collector on all cores; and where a ranking learns again
# after every record. A search for duplicates among more than some 25,000 records gains from the collector on all cores alone, in as little memory
# where the young generation is kept small.
exceeds() { [ -f "$1" ] && [ "$(wc -c <"$1")" -gt "$2" ]; }
compilers=-XX:TieredStopAtLevel=1
collector=-XX:+UseSerialGC
large=false
searches=false
review=.
before=
for argument; do
  [ "$before" != -C ] || review=$argument
  before=$argument
  ! exceeds "$argument" 100000000 || large=true
  case $argument in
    simulate) compilers=-XX:TieredStopAtLevel=4 ;;
    dedupe | run) searches=true ;;
  esac
done
! exceeds "$review/records/records.jsonl" 400000000 || large=true
if $large; then
  # A heap that begins large is not collected whole each time it grows.
  compilers=-XX:TieredStopAtLevel=4 collector='-XX:+UseParallelGC -XX:InitialRAMPercentage=12.5'
elif $searches && exceeds "$review/records/records.jsonl" 20000000; then
  collector='-XX:+UseParallelGC -Xmn150m'
fi

# UsePerfData: nobody watches a process that lasts a moment. -Xlog:disable: an archive that does not fit is passed over without a word on stdout.
# ArchiveRelocationMode: newer JDKs put an archive at a random address, for which they rewrite every pointer in it at each start.
# The archive is made with the same options, so that a JDK that does not know them makes none and is not given them here.
# DisplayVMOutput: a JVM that records its run would say so on stdout.
# shellcheck disable=SC2086 # options are meant to be split
set -- -XX:-UsePerfData -Xlog:disable $compilers $collector ${SCREEN_JAVA_OPTS:-} \
  -Dscreen.terminal=$terminal -Dscreen.progress=$progress -Dscreen.name="$called" -jar "$jar" "$@"
case $archive in
  *.aot) option=-XX:AOTCache ;;
  *) option=-XX:SharedArchiveFile ;;
esac
if [ "${start:-exec}" = learn ]; then
  set -- -XX:-DisplayVMOutput -XX:AOTMode=record -XX:AOTConfiguration="$archive.$$.run" "$@"
elif [ -s "$archive" ]; then
  set -- -XX:ArchiveRelocationMode=0 "$option=$archive" "$@"
fi
${start:-exec} "$java" -XX:+UnlockDiagnosticVMOptions "$@"
