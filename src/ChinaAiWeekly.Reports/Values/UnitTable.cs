namespace ChinaAiWeekly.Reports.Values;

/// <summary>
/// The words that make a number a quantity. Canonical is null where the word is kept as written; words that look like a
/// unit and are none (분기, 세대) stand in <see cref="NotUnits"/> and win by their length.
/// </summary>
internal static class UnitTable
{
    public static readonly (string Word, string? Canonical)[] Units =
    [
        // Money
        ("위안화", "CNY"), ("위안", "CNY"), ("인민폐", "CNY"), ("人民币", "CNY"), ("元", "CNY"), ("RMB", "CNY"), ("CNY", "CNY"), ("CNH", "CNY"), ("yuan", "CNY"), ("renminbi", "CNY"),
        ("달러화", "USD"), ("달러", "USD"), ("미국 달러", "USD"), ("미국달러", "USD"), ("미 달러", "USD"), ("미달러", "USD"), ("美元", "USD"), ("USD", "USD"), ("US dollars", "USD"), ("dollars", "USD"), ("dollar", "USD"),
        ("불", "USD"), ("홍콩달러", "HKD"), ("홍콩 달러", "HKD"), ("港元", "HKD"), ("HKD", "HKD"), ("Hong Kong dollars", "HKD"),
        ("원화", "KRW"), ("원", "KRW"), ("KRW", "KRW"), ("won", "KRW"),
        ("엔화", "JPY"), ("엔", "JPY"), ("日元", "JPY"), ("JPY", "JPY"), ("yen", "JPY"),
        ("유로화", "EUR"), ("유로", "EUR"), ("EUR", "EUR"), ("euros", "EUR"), ("euro", "EUR"),
        ("파운드", "GBP"), ("GBP", "GBP"), ("pounds", "GBP"),
        ("대만달러", "TWD"), ("대만 달러", "TWD"), ("TWD", "TWD"), ("싱가포르달러", "SGD"), ("싱가포르 달러", "SGD"), ("SGD", "SGD"),
        ("호주달러", "AUD"), ("호주 달러", "AUD"), ("캐나다달러", "CAD"), ("캐나다 달러", "CAD"), ("루피", "INR"), ("디르함", "AED"), ("리얄", "SAR"),
        // Ratios
        ("%p", "%p"), ("%P", "%p"), ("%포인트", "%p"), ("% 포인트", "%p"), ("퍼센트포인트", "%p"), ("퍼센트 포인트", "%p"), ("percentage points", "%p"), ("percentage point", "%p"), ("ppt", "%p"), ("pp", "%p"), ("%", "%"), ("퍼센트", "%"), ("percent", "%"), ("per cent", "%"), ("pct", "%"),
        ("bps", "bp"), ("bp", "bp"), ("베이시스포인트", "bp"), ("베이시스 포인트", "bp"), ("basis points", "bp"),
        ("배", "times"), ("x", "times"), ("X", "times"), ("times", "times"), ("倍", "times"),
        // Things that are counted
        ("개", "count"), ("个", "count"), ("주", "shares"), ("shares", "shares"), ("股", "shares"),
        ("개월", null), ("개년", null), ("개국", null), ("개사", null), ("개소", null), ("개사단", null), ("개점", null), ("개교", null),
        ("대", null), ("명", null), ("인", null), ("건", null), ("곳", null), ("종", null), ("종류", null), ("종목", null), ("가지", null), ("편", null),
        ("팀", null), ("회", null), ("차례", null), ("번", null), ("사", null), ("장", null), ("권", null), ("척", null), ("채", null), ("석", null),
        ("점", null), ("기", null), ("포인트", null), ("층", null), ("쌍", null), ("세트", null), ("단계", null), ("위", null), ("세", null), ("살", null),
        ("가구", null), ("라인", null), ("코어", null), ("노드", null), ("토큰", null), ("파라미터", null), ("매개변수", null), ("단어", null), ("글자", null), ("페이지", null), ("줄", null),
        ("units", null), ("modules", null), ("cards", null), ("accelerators", null), ("servers", null), ("EVs", null), ("BEVs", null), ("NEVs", null), ("robotaxis", null), ("subscribers", null), ("customers", null), ("merchants", null), ("developers", null), ("orders", null), ("deliveries", null), ("vehicles", null), ("cars", null), ("users", null), ("people", null), ("employees", null), ("companies", null),
        ("tokens", null), ("parameters", null), ("params", null), ("cities", null), ("countries", null), ("robots", null), ("chips", null), ("GPUs", null), ("stores", null), ("patents", null), ("downloads", null), ("points", null), ("pts", null),
        // Durations
        ("시간", null), ("분", null), ("분간", "분"), ("초", null), ("일간", "일"), ("주간", "주"), ("주일", "주"), ("년간", "년"), ("년", null), ("일", null), ("밀리초", null), ("ms", null), ("hours", null), ("hour", null), ("days", null), ("weeks", null), ("months", null), ("years", null), ("minutes", null), ("seconds", null),
        // Physics and computing
        ("TOPs", null), ("TOPS", null), ("TFLOPS", null), ("TFLOPs", null), ("PFLOPS", null), ("PFLOPs", null), ("EFLOPS", null), ("EFLOPs", null), ("페타플롭스", null), ("엑사플롭스", null), ("테라플롭스", null), ("FPS", null), ("fps", null),
        ("TB", null), ("GB", null), ("MB", null), ("KB", null), ("PB", null), ("TB/s", null), ("GB/s", null), ("Gbps", null), ("Mbps", null), ("Tbps", null), ("기가바이트", null), ("테라바이트", null), ("MP", null), ("Hz", null), ("GHz", null), ("MHz", null), ("kHz", null),
        ("TWh", null), ("GWh", null), ("MWh", null), ("kWh", null), ("Wh", null), ("mAh", null), ("GW", null), ("MW", null), ("kW", null), ("KW", null), ("V", null), ("와트", null), ("킬로와트", null), ("메가와트", null), ("기가와트", null), ("킬로와트시", null), ("마력", null),
        ("nm", null), ("나노미터", null), ("나노", null), ("㎚", null), ("mm", null), ("㎜", null), ("cm", null), ("㎝", null), ("km", null), ("㎞", null), ("km/h", null), ("킬로미터", null), ("미터", null), ("m", null), ("센티미터", null), ("밀리미터", null), ("인치", null), ("평", null), ("제곱미터", null), ("평방미터", null), ("㎡", null), ("m²", null), ("㎢", null), ("km²", null), ("헥타르", null),
        ("kg", null), ("㎏", null), ("킬로그램", null), ("그램", null), ("g", null), ("톤", null), ("배럴", null), ("리터", null), ("N·m", null), ("Nm", null), ("도", null), ("℃", null), ("°C", null), ("°", null),
    ];

    public static readonly string[] NotUnits =
    [
        "분기", "월", "시", "세대", "세기", "년대", "년도", "년생", "년형", "번째", "번지", "번가", "호", "호기", "기업", "기존", "기준", "기간", "기관", "기술", "기반", "기타", "기가", "기로", "기록", "차", "차원", "등", "인당", "인칭", "일자", "위해", "위한", "대비", "대형", "대표",
        "개선", "개방", "개정", "개발", "개인", "점유", "주가", "주요", "주년", "주기", "주차", "초과", "초반", "초기", "초대", "도심", "도입", "배터리", "명시", "건설", "원칙", "원인", "원료", "회사", "회계", "사업", "사분기", "장치", "종합", "편입", "인공", "개별",
    ];
}
