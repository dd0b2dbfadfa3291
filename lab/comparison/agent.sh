#!/bin/busybox sh
# Serves one connection: reads one line, a shell script in base64, and answers with a line of three
# numbers (exit code, bytes of standard output, bytes of standard error) and both outputs.
export PATH=/usr/sbin:/usr/bin:/bin
read -r script
work=$(mktemp -d)
echo "$script" | base64 -d > "$work/script"
sh "$work/script" > "$work/out" 2> "$work/err" < /dev/null
code=$?
echo "$code $(wc -c < "$work/out") $(wc -c < "$work/err")"
cat "$work/out" "$work/err"
rm -r "$work"
