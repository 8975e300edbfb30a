using System.Text;
using ChinaAiWeekly.Store.Record;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Editing;

/// <summary>What an editor can begin a week from.</summary>
public sealed class StartingPoints(IDbContextFactory<WeeklyDbContext> contexts)
{
    /// <summary>An empty issue in the form that the parser reads best, as UTF-8.</summary>
    public static byte[] Blank { get; } = Encoding.UTF8.GetBytes(
        """
        ---
        date:
        authors: []
        language: ko
        ---

        ## 이번 호 제목

        **소제목**
        -   **라벨**: 9월 8일, 내용을 적습니다.

        **그림 1. 25년 상반기 OO 시장 점유율**
        -   **기업 이름**: 0.0%
        -   **기타**: 0.0%
        -   **평가**: 그림을 어떻게 읽는지 적습니다.

        **그림 2. 기업 이름 CAPEX 추이 및 전망 (십억 위안)**
        -   **2024**: 0
        -   **2025F**: 약 0 (예상)

        ## 중국 AI 주간 주요 뉴스

        ### 산업

        **뉴스 제목**
        -   **라벨**: 9월 8일, 내용을 적습니다.

        ### 정부 정책/규제

        ### 펀딩

        ## 중국 AI 관련 기업 밸류에이션 및 주가 수익률

        **중국 AI 관련 기업 밸류에이션 (25F)**
        -   **기업 이름 (0000.HK)**: 시가총액 0십억 위안, PER 0.0배, PBR 0.0배, PSR 0.0배.

        **주간 주가 수익률 (1W)**
        -   **기업 이름**: +0.0%
        """);

    /// <summary>The newest published issue as it was uploaded; null where there is none.</summary>
    public async Task<byte[]?> LatestAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await (
            from issue in context.Set<Issue>()
            join revision in context.Set<Revision>() on new { issue.Date, Number = issue.Revision } equals new { Date = revision.IssueDate, revision.Number }
            where issue.State == IssueState.Published
            orderby issue.Date descending
            select revision.Bytes).FirstOrDefaultAsync(cancellation);
    }
}
