using System.Collections.Frozen;

namespace ChinaAiWeekly.Reports.Companies;

/// <summary>Pinyin without tones of the characters that company names are made of; others by code point (u4e2d).</summary>
internal static class Pinyin
{
    /// <summary>Syllable and its characters, in turn.</summary>
    private const string Table =
        "a 阿 ai 爱艾 an 安岸案 ao 奥澳 ba 巴八霸 bai 百白佰柏 ban 半板版 bang 邦帮 bao 宝保包报 bei 北贝倍 ben 本奔 " +
        "bi 比碧必壁哔 bian 边变 biao 标 bin 宾滨 bing 冰兵 bo 博波勃伯 bu 步布部 cai 财彩才 can 参 cang 仓 cao 曹草 ce 测策 " +
        "chan 产 chang 长昌畅常 chao 超潮 che 车 chen 晨辰陈 cheng 成城程诚橙承乘 chi 驰池 chu 出储初 chuan 川传船 chuang 创 " +
        "chun 春纯 ci 磁次 cun 存 da 大达 dai 戴 dan 丹单 dang 当 dao 道岛 de 德得 deng 灯登 di 地迪滴第帝 dian 电点店 diao 雕 " +
        "die 蝶 ding 鼎定钉顶 dong 东动栋 dou 斗抖豆 du 度都渡 dun 盾 duo 多 e 鹅 en 恩 er 尔二 fa 发法 fan 凡帆泛 fang 方芳房 " +
        "fei 飞菲非 fen 芬分 feng 风丰峰锋 fu 富福复服夫傅 gai 盖 gan 甘感 gang 港钢刚 gao 高 ge 歌格戈哥阁 gen 根 geng 耕 " +
        "gong 工公功宫 gou 购 gu 股古固谷 guan 关观官冠 guang 光广 gui 硅贵桂 guo 国果 ha 哈 hai 海 han 汉韩寒涵 hang 航杭 " +
        "hao 好豪浩 he 和合禾河荷 hei 黑 heng 恒横衡 hong 红宏虹鸿洪 hou 后 hu 湖虎互护沪胡 hua 华花化 huai 怀 huan 环欢 " +
        "huang 黄皇 hui 汇惠慧辉徽 huo 火货霍 ji 机极集吉记技迹计际基 jia 家佳嘉加甲 jian 建健舰剑简 jiang 江匠姜将 jiao 交娇 " +
        "jie 捷阶杰节界 jin 金锦今进津 jing 京晶景精静 jiu 九久 ju 聚巨具居 jue 觉 jun 君军骏 ka 卡 kai 开凯 kan 看 kang 康 " +
        "ke 科克客可壳 kong 空控孔 ku 酷库 kua 跨 kuai 快 kuang 矿旷 kui 葵 kun 昆坤 la 拉啦 lai 来莱 lan 蓝兰澜 lang 浪朗 " +
        "lao 老 le 乐 lei 雷蕾 leng 冷 li 力利立理里丽黎哩离 lian 联链连 liang 量亮梁良 liao 料 lie 猎 lin 林临邻 " +
        "ling 零灵领凌 liu 六流刘柳 long 龙隆 lou 楼 lu 路陆鹿绿禄 luo 罗洛络萝 lv 律旅 ma 马码妈玛 mai 迈麦 man 满漫 " +
        "mao 毛猫贸 mei 美梅媒 men 门 meng 蒙盟梦 mi 米蜜密 mian 面 miao 妙秒 min 民闽 ming 明名铭 mo 摩魔莫模墨 mu 木目慕沐 " +
        "na 纳娜 nan 南 nao 脑 neng 能 ni 尼 nian 年念 niao 鸟 ning 宁 niu 牛纽 nong 农 nuo 诺 ou 欧 pai 派拍 pan 盘攀 " +
        "pei 培佩 peng 鹏朋 pi 皮 pian 片 pin 品拼 ping 平屏苹 pu 普浦谱 qi 奇汽启企器骑齐七 qian 千前钱 qiang 强 qiao 桥巧 " +
        "qie 切 qin 秦勤 qing 青清轻庆 qiong 穹 qiu 求球 qu 曲趣区 quan 全泉权 qun 群 ran 燃 rang 让 re 热 ren 人任仁 ri 日 " +
        "rong 融荣容 ru 如 rui 瑞锐睿 run 润 ruo 若 sai 赛 san 三 sen 森 sha 沙 shan 山善闪杉珊 shang 上商尚 shen 深神申 " +
        "sheng 生声盛胜圣 shi 世时石实视市事士始史识 shou 手首寿 shu 数树书舒 shuang 双 shui 水 shun 顺舜 si 思斯四司 " +
        "song 松宋 su 苏速素 sui 穗 suo 索 ta 塔她 tai 泰太台 tan 探 tang 唐糖 tao 淘陶 te 特 teng 腾 ti 体 tian 天田 tie 铁 " +
        "ting 听庭 tong 通同铜童 tou 投头 tu 图途土 tuan 团 tui 推 tuo 拓托 wa 瓦 wai 外 wan 万湾完 wang 网旺王望 " +
        "wei 微威维伟魏蔚唯 wen 文稳闻 wo 沃我 wu 物无五武吴务 xi 西希析溪息锡喜 xia 夏侠 xian 先线贤仙 xiang 想象享祥翔像 " +
        "xiao 小晓潇 xie 协携 xin 新信芯心鑫欣 xing 星行兴 xiong 雄熊 xiu 修 xu 旭徐需 xuan 轩玄 xue 学雪 xun 讯寻迅 ya 亚雅 " +
        "yan 研言岩延燕 yang 阳洋杨 yao 药耀姚 ye 业叶野 yi 亿一易艺宜医意伊益移壹 yin 银音印引 ying 英影营应盈鹰 yong 永用勇 " +
        "you 优友游有邮 yu 宇语域玉雨鱼余御 yuan 元源远原园员院 yue 月越悦跃 yun 云运韵 zai 载 zan 赞 zao 造 ze 泽 zhan 展站 " +
        "zhang 掌章张 zhao 招照兆 zhe 哲浙 zhen 真振珍 zheng 正证征 zhi 智之知志支制芝致质置 zhong 中众重钟 zhou 州舟周 " +
        "zhu 珠竹主筑 zhua 抓 zhuan 专转 zhuang 装 zhun 准 zhuo 卓 zi 资子字自紫 zong 总综 zou 走 zu 足 zui 最 zuo 作座";

    private static readonly FrozenDictionary<char, string> Syllables = Table.Split(' ').Chunk(2)
        .SelectMany(pair => pair[1].Select(character => (character, syllable: pair[0])))
        .ToFrozenDictionary(entry => entry.character, entry => entry.syllable);

    public static string Of(char hanzi) => Syllables.GetValueOrDefault(hanzi) ?? $"u{(int)hanzi:x4}";
}
