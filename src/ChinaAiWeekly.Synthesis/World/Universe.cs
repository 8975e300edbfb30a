namespace ChinaAiWeekly.Synthesis.World;

internal enum Sector { Internet, Software, Lab, Chip, Car, Robot, Foreign }

/// <summary>A company of the generator's own list. A test holds names, slugs and tickers to data/companies.json.</summary>
/// <param name="Tickers">Canonical: 9988.HK, BIDU US.</param>
/// <param name="Cap">Market capitalisation to start from, in billions of yuan; null = not listed.</param>
/// <param name="Products">Models and products whose names look like figures.</param>
internal sealed record SyntheticCompany(
    string Slug,
    string Ko,
    string En,
    string? Zh,
    Sector Sector,
    IReadOnlyList<string> Tickers,
    IReadOnlyList<string> Aliases,
    decimal? Cap,
    IReadOnlyList<string> Products)
{
    /// <summary>The contract's segment.</summary>
    public string Segment => Sector switch
    {
        Sector.Internet => "bigTech",
        Sector.Software or Sector.Lab => "softwareCloud",
        Sector.Chip => "semiconductor",
        Sector.Car or Sector.Robot => "autonomyRobotics",
        _ => "other",
    };

    public bool Listed => Cap is not null;
}

internal static class Universe
{
    public static IReadOnlyList<SyntheticCompany> Companies { get; } =
    [
        new("alibaba", "알리바바", "Alibaba", "阿里巴巴", Sector.Internet, ["9988.HK", "BABA US"], ["알리바바그룹"], 2600, ["Qwen3-235B-A22B", "Wan 2.2", "店小蜜5.0"]),
        new("tencent", "텐센트", "Tencent", "腾讯", Sector.Internet, ["0700.HK"], ["텐센트 홀딩스"], 5600, ["Hunyuan-A13B", "HY-T1"]),
        new("baidu", "바이두", "Baidu", "百度", Sector.Internet, ["9888.HK", "BIDU US"], [], 290, ["Wenxin X1.1", "Ernie-4.5-21B-A3B"]),
        new("jd", "JD닷컴", "JD.com", "京东", Sector.Internet, ["9618.HK", "JD US"], ["징둥"], 390, ["JoyAI-750B"]),
        new("xiaomi", "샤오미", "Xiaomi", "小米", Sector.Internet, ["1810.HK"], [], 1400, ["MiMo-7B", "YU7"]),
        new("meituan", "메이투안", "Meituan", "美团", Sector.Internet, ["3690.HK"], ["메이퇀"], 580, ["LongCat-560B"]),
        new("netease", "넷이즈", "NetEase", "网易", Sector.Internet, ["9999.HK", "NTES US"], [], 660, ["Confucius-14B"]),
        new("kuaishou", "콰이쇼우", "Kuaishou", "快手", Sector.Internet, ["1024.HK"], [], 310, ["KwaiCoder-23B-A4B"]),
        new("pdd", "핀둬둬", "PDD Holdings", "拼多多", Sector.Internet, ["PDD US"], ["PDD"], 1250, []),
        new("bilibili", "빌리빌리", "Bilibili", "哔哩哔哩", Sector.Internet, ["9626.HK", "BILI US"], [], 75, ["IndexTTS2"]),
        new("bytedance", "바이트댄스", "ByteDance", "字节跳动", Sector.Internet, [], [], null, ["Doubao-1.6-thinking", "Seed-OSS-36B"]),
        new("huawei", "화웨이", "Huawei", "华为", Sector.Internet, [], [], null, ["Pangu-718B", "Ascend 910C"]),
        new("sensetime", "센스타임", "SenseTime", "商汤", Sector.Software, ["0020.HK"], [], 78, ["SenseNova V6.5"]),
        new("kingsoft", "킹소프트", "Kingsoft", "金山软件", Sector.Software, ["3888.HK"], [], 42, ["WPS-365"]),
        new("kingsoft-cloud", "킹소프트 클라우드", "Kingsoft Cloud", "金山云", Sector.Software, ["3896.HK", "KC US"], [], 28, []),
        new("kingdee", "킹디", "Kingdee", "金蝶国际", Sector.Software, ["0268.HK"], ["킹디 인터내셔널"], 55, []),
        new("iflytek", "아이플라이텍", "iFLYTEK", "科大讯飞", Sector.Software, ["002230.SZ"], [], 118, ["Spark X1"]),
        new("sangfor", "선신푸", "Sangfor", "深信服", Sector.Software, ["300454.SZ"], ["선신푸 과기"], 48, []),
        new("sinnet", "광환신왕", "Sinnet", "光环新网", Sector.Software, ["300383.SZ"], ["베이징 광환신왕 과기"], 26, []),
        new("360-security", "산류링", "360 Security Technology", "三六零", Sector.Software, ["601360.SH"], ["산류링 안전과기"], 82, []),
        new("yonyou", "용유 네트워크", "Yonyou", "用友网络", Sector.Software, ["600588.SH"], [], 54, []),
        new("inspur", "인스퍼", "Inspur", "浪潮信息", Sector.Software, ["000977.SZ"], [], 96, ["NF5688G7"]),
        new("deepseek", "딥시크", "DeepSeek", "深度求索", Sector.Lab, [], [], null, ["R1-0528", "V3.1"]),
        new("zhipu", "즈푸 AI", "Zhipu AI", "智谱", Sector.Lab, [], [], null, ["GLM-4.5-Air"]),
        new("moonshot", "문샷 AI", "Moonshot AI", "月之暗面", Sector.Lab, [], [], null, ["Kimi-K2"]),
        new("minimax", "미니맥스", "MiniMax", "稀宇科技", Sector.Lab, [], [], null, ["M1-80k"]),
        new("stepfun", "스텝펀", "StepFun", "阶跃星辰", Sector.Lab, [], [], null, ["Step-3"]),
        new("smic", "SMIC", "SMIC", "中芯国际", Sector.Chip, ["0981.HK", "688981.SH"], ["중신궈지"], 720, []),
        new("hua-hong", "화홍반도체", "Hua Hong Semiconductor", "华虹半导体", Sector.Chip, ["1347.HK", "688347.SH"], [], 98, []),
        new("cambricon", "캠브리콘", "Cambricon", "寒武纪", Sector.Chip, ["688256.SH"], ["한우지"], 560, ["MLU590"]),
        new("hygon", "하이곤", "Hygon", "海光信息", Sector.Chip, ["688041.SH"], [], 480, ["C86-4G"]),
        new("horizon-robotics", "호라이즌 로보틱스", "Horizon Robotics", "地平线", Sector.Car, ["9660.HK"], ["호라이즌로보틱스"], 110, ["Journey 6P"]),
        new("robosense", "로보센스", "RoboSense", "速腾聚创", Sector.Car, ["2498.HK"], [], 17, ["EM4"]),
        new("hesai", "허사이", "Hesai Technology", "禾赛科技", Sector.Car, ["HSAI US"], ["Hesai"], 24, ["AT1440"]),
        new("byd", "BYD", "BYD", "比亚迪", Sector.Car, ["1211.HK", "002594.SZ"], ["비야디"], 960, ["DiPilot 100"]),
        new("nio", "니오", "NIO", "蔚来", Sector.Car, ["9866.HK", "NIO US"], [], 92, ["NX9031"]),
        new("xpeng", "샤오펑", "XPeng", "小鹏汽车", Sector.Car, ["9868.HK", "XPEV US"], [], 140, ["P7", "VLA 2.0"]),
        new("li-auto", "리오토", "Li Auto", "理想汽车", Sector.Car, ["2015.HK", "LI US"], [], 185, ["L9", "i8"]),
        new("leapmotor", "립모터", "Leapmotor", "零跑汽车", Sector.Car, ["9863.HK"], [], 80, ["B10"]),
        new("geely", "지리자동차", "Geely", "吉利汽车", Sector.Car, ["0175.HK"], [], 160, ["G-Pilot H9"]),
        new("weride", "위라이드", "WeRide", "文远知行", Sector.Car, ["WRD US"], [], 19, ["GXR"]),
        new("pony-ai", "포니 AI", "Pony.ai", "小马智行", Sector.Car, ["PONY US"], [], 37, ["Gen-7"]),
        new("momenta", "모멘타", "Momenta", "魔门塔", Sector.Car, [], [], null, ["R6"]),
        new("ubtech", "유비테크", "UBTECH Robotics", "优必选", Sector.Robot, ["9880.HK"], [], 52, ["Walker S2"]),
        new("unitree", "유니트리", "Unitree", "宇树科技", Sector.Robot, [], ["유니트리 로보틱스"], null, ["H1", "G1"]),
        new("agibot", "애지봇", "AgiBot", "智元机器人", Sector.Robot, [], [], null, ["A2-W"]),
        new("astribot", "애스트리봇", "Astribot", "星尘智能", Sector.Robot, [], [], null, ["S1"]),
        new("x-square-robot", "X Square Robot", "X Square Robot", "自变量机器人", Sector.Robot, [], [], null, ["Wall-OSS"]),
        new("lenovo", "레노버", "Lenovo", "联想集团", Sector.Foreign, ["0992.HK"], [], null, []),
        new("apple", "애플", "Apple", "苹果", Sector.Foreign, ["AAPL US"], [], null, []),
        new("tesla", "테슬라", "Tesla", "特斯拉", Sector.Foreign, ["TSLA US"], [], null, []),
        new("nvidia", "엔비디아", "NVIDIA", "英伟达", Sector.Foreign, ["NVDA US"], [], null, ["H20", "B30A"]),
        new("uber", "우버", "Uber", "优步", Sector.Foreign, ["UBER US"], [], null, []),
        new("openai", "오픈AI", "OpenAI", null, Sector.Foreign, [], [], null, ["GPT-4o"]),
        new("anthropic", "앤트로픽", "Anthropic", null, Sector.Foreign, [], [], null, ["Opus 4"]),
    ];

    /// <summary>Names that no catalog has: a reader must keep them as unconfirmed.</summary>
    public static IReadOnlyList<string> Unknown { get; } =
        ["루미노드 테크", "칭웨이 컴퓨팅", "Qinghe Dynamics", "하오위안 반도체", "云澜智能", "Nebulink Robotics", "진수이 클라우드"];

    /// <summary>Brands that name their owner in parentheses.</summary>
    public static IReadOnlyList<(string Brand, string Owner)> Brands { get; } = [("볼케이노 엔진", "bytedance"), ("화웨이 클라우드", "huawei")];

    public static IReadOnlyList<SyntheticCompany> In(params Sector[] sectors) =>
        [.. Companies.Where(company => sectors.Contains(company.Sector))];

    public static IReadOnlyList<SyntheticCompany> Listed { get; } = [.. Companies.Where(company => company.Listed)];

    public static SyntheticCompany Named(string slug) => Companies.First(company => company.Slug == slug);
}
