namespace ChinaAiWeekly.Tests.Support;

/// <summary>An issue by somebody who wants readers' browsers and spreadsheets to run something: <c>window.ran</c> would tell.</summary>
public static class HostileIssue
{
    public static DateOnly Date { get; } = new(2025, 9, 24);

    public const string Text = """
        ## <script>window.ran=1</script> 제목 "><img src=x onerror="window.ran=2">

        **소제목 <svg onload=window.ran=3>**
        -   **<b onmouseover=window.ran=4>라벨**: [눌러](javascript:window.ran=5) [자료](data:text/html,<script>parent.ran=6</script>) ![그림](javascript:window.ran=7)
        -   **주소**: <javascript:window.ran=8> [빈칸](java	script:window.ran=9) [대문자](JaVaScRiPt:window.ran=10) [상대](//evil.example/x) <https://example.com/?a="onclick="window.ran=11>
        -   **엔티티**: &lt;script&gt;window.ran=12&lt;/script&gt; &#60;script&#62;window.ran=13&#60;/script&#62; [엔티티](&#106;avascript:window.ran=14) [탭](java&Tab;script:window.ran=15)
        -   **방향**: 앞‮뒤집힘‬⁦숨김⁩ 3,800억 위안.

        <iframe srcdoc="<script>parent.ran=16</script>"></iframe>
        <a href="javascript:window.ran=17">raw</a><details open ontoggle=window.ran=18>
        <style>@import url(javascript:window.ran=19)</style><base href="//evil.example/"><meta http-equiv=refresh content="0;url=//evil.example">

        **그림 1. 25년 상반기 <script>window.ran=20</script> 시장 점유율**
        -   **=HYPERLINK("http://evil.example","x")**: 40.0%
        -   **"><img src=x onerror=window.ran=21>**: 35.0%
        -   **기타]]>&<!--**: 25.0%

        ## 중국 AI 주간 주요 뉴스

        ### 산업 <script>window.ran=22</script>

        **@SUM(1+1)*cmd|' /C calc'!A0 <img src=x onerror=window.ran=23>**
        -   **=1+1**: 9월 22일, [링크](vbscript:window.ran) 바이두(9888.HK)가 3억 위안을 투자함.

        ## 중국 AI 관련 기업 밸류에이션 및 주가 수익률

        **주간 주가 수익률 (1W)**
        -   **+cmd|' /C calc'!A0**: +4.0%
        -   **<svg/onload=window.ran=24>**: -2.5%
        -   **바이두**: +1.0%
        """;
}
