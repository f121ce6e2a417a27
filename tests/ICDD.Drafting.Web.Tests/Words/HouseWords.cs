namespace ICDD.Drafting.Web.Tests;

/// <summary>Words that are not said to a reader, as a pattern, and what is said instead.</summary>
internal static class HouseWords
{
    public static readonly (string NotSaid, string Said)[] English =
    [
        (@"(?i)(?<!\{)\bclauses?\b", "paragraph, or section for headings"),
        (@"(?i)\bsub-paragraph", "subparagraph"),
        (@"(?i)\b(rolling|compiled) text\b", "compilation text"),
        (@"(?i)\bcompilation(?! (text|of proposals))\b", "compilation text"),
        (@"(?i)\bsince you (last )?looked\b", "What has changed"),
        (@"(?i)\bad ref\b", "agreed ad referendum"),
        (@"\bchair\b", "the Chair"),
        (@"\bsecretariat\b", "the Secretariat"),
        (@"(?i)\b(another|your) part\b|\bin which part\b", "role"),
        (@"(?i)\blet (it|your|its|a|the|the same|themselves)\b.*\bknown\b|\bknown here\b",
            "record, or state, a position"),
        (@"(?i)\bspeak with .* again\b", "rejoin the position of"),
        (@"(?i)\buntabl", "withdraw"),
        (@"(?i)\bmust stay in the text\b", "must remain"),
        (@"(?i)\bcrossed by the text\b", "already crossed in"),
        (@"(?i)\bhand(ed|s)? (over|.* to drafting group)\b", "refer to the group"),
        (@"(?i)\breturn(ed|s)? (it )?(open|agreed)\b|\bgroup returns\b", "report as"),
        (@"(?i)\bbreak (number|no)\b", "objection"),
        (@"(?i)\bnothing to do\b", "No change: this is already the case"),
        (@"(?i)\bwho acted\b.*\?|^Any$", "By; All"),
        (@"(?i)\bno entry is like that\b", "No entries match"),
        (@"(?i)\bconvenes? (a )?documents?\b|\bbeing convened\b", "set up a document"),
        (@"(?i)\ba line\b(?!,)(?=$|:)", "per line"),
        (@"(?i)\bseated\b", "registered"),
        (@"(?i)\bconflicts with the newer text\b|^clean$", "conflicts with the present text; applies"),
        (@"(?i)\bwaste water\b", "wastewater"),
    ];

    public static readonly (string NotSaid, string Said)[] Indonesian =
    [
        (@"(?i)\bklausul|\bpasal\b|\bbutir\b", "paragraf"),
        (@"(?i)\bsub-paragraf", "subparagraf"),
        (@"(?i)\bnaskah\b|\bteks (berjalan|terkompilasi)\b", "teks, teks kompilasi"),
        (@"(?i)\bdraf\b", "rancangan"),
        (@"(?i)\bcatatan(nya)?\b(?! (internal|kaki)\b)", "risalah, catatan internal, keterangan, entri"),
        (@"(?i)\barahan\b", "berkas internal"),
        (@"(?i)\btarik garis merah\b", "tetapkan garis merah"),
        (@"(?i)\bkeheningan\b|\bpecahkan\b|\bpemecahan\b", "prosedur diam, keberatan"),
        (@"(?i)\btetapkan prosedur diam\b", "mulai prosedur diam"),
        (@"(?i)\bpengusul bersama\b|\bturut sponsori\b|\bikut mengusulkan\b|\bmundur sebagai\b", "kosponsor"),
        (@"(?i)\bmufakat\b", "konsensus"),
        (@"(?i)\bkeaslian\b", "keautentikan"),
        (@"(?i)\b(meng)?ajukan pertanyaan\b|\bpertanyaan (sudah )?diajukan\b", "menawarkan pengesahan"),
        (@"(?i)\bapa adanya\b", "sesuai usulan"),
        (@"(?i)\bjangan sekarang\b", "batal"),
        (@"(?i)(?<!tempat )\bduduk\b|\btelah pergi\b", "terdaftar, meninggalkan konferensi"),
        (@"(?i)\bseorang delegasi\b", "seorang delegat"),
        (@"(?i)\bisyarat\b|\bbersuara\b", "posisi"),
        (@"(?i)\b(di|ber)?disosiasi", "memisahkan diri dari posisi"),
        (@"(?i)\bpeladen\b", "server"),
        (@"(?i)\bkerangka waktu\b", "jangka waktu"),
        (@"(?i)\bnama masuk\b", "nama pengguna"),
        (@"(?i)\bsejak (terakhir )?anda lihat\b", "perubahan terbaru"),
        (@"(?i)\bbukan (ketua|sekretariat|delegasi)\b", "tidak dapat membacanya"),
        (@"(?i)\bmeninggalkan celah\b|\bbernomor ulang\b", "menyisakan nomor kosong, dinomori ulang"),
        (@"(?i)\bmulai (konferensi|dokumen baru)\b", "siapkan"),
        (@"\bketua\b(?! delegasi)", "Ketua"),
        (@"\bsekretariat\b", "Sekretariat"),
    ];
}
