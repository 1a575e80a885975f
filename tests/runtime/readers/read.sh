# Prints the values that a shell has for the variables V0, V1 … of a file that it sources, each with a NUL after it.
#
#   sh read.sh file 10
. "$1"
index=0
while [ "$index" -lt "$2" ]; do
  eval "printf '%s\\0' \"\$V$index\""
  index=$((index + 1))
done
