# Splits a relations file by the CRC-32 of each row's id: even to looked.tsv, odd to scored.tsv.
BEGIN {
    FS = "\t"
    for (i = 0; i < 256; i++) ord[sprintf("%c", i)] = i
    for (n = 0; n < 256; n++) {
        c = n
        for (k = 0; k < 8; k++) c = (c % 2) ? xor32(3988292384, int(c / 2)) : int(c / 2)
        table[n] = c
    }
}
function xor32(a, b,    r, p, i) {
    r = 0; p = 1
    for (i = 0; i < 32; i++) {
        if ((a % 2) != (b % 2)) r += p
        a = int(a / 2); b = int(b / 2); p *= 2
    }
    return r
}
function crc(text,    c, i) {
    c = 4294967295
    for (i = 1; i <= length(text); i++)
        c = xor32(table[xor32(c % 256, ord[substr(text, i, 1)]) % 256], int(c / 256))
    return xor32(c, 4294967295)
}
NR == 1 { print > (work "/looked.tsv"); print > (work "/scored.tsv"); next }
NF > 1 { print > (work ((crc($1) % 2) ? "/scored.tsv" : "/looked.tsv")) }
