using System.Text.Json;
using Microsoft.Playwright;

namespace ChinaAiWeekly.BrowserTests.Support;

/// <summary>Measures a page as the browser laid it out.</summary>
internal static class Look
{
    /// <summary>
    /// Faults of layout, in CSS pixels: a page wider than its window, texts of one picture that overlap, texts that leave
    /// their picture, labels cut off. Two pixels are left to rounding and to the room that fonts keep above letters.
    /// </summary>
    private const string Measure = """
        () => {
          const faults = [];
          const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          if (over > 0) {
            const wide = [...document.querySelectorAll('main *, header *, footer *')]
              .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll, .vh'))
              .slice(0, 3).map(e => `${e.tagName}.${e.getAttribute('class') ?? ''}`);
            faults.push(`page is ${over} px too wide: ${wide.join(' ')}`);
          }
          const seen = box => box.width > 0 && box.height > 0;
          for (const svg of document.querySelectorAll('main svg')) {
            const frame = svg.getBoundingClientRect();
            if (!seen(frame)) continue;
            const texts = [...svg.querySelectorAll('text')].filter(t => t.textContent.trim() && getComputedStyle(t).visibility !== 'hidden')
              .map(t => ({ text: t.textContent.trim(), box: t.getBoundingClientRect() })).filter(t => seen(t.box));
            const scrolls = svg.closest('.scroll');
            for (const t of texts) {
              if (t.box.left < frame.left - 2 || t.box.right > frame.right + 2 || t.box.top < frame.top - 2 || t.box.bottom > frame.bottom + 2)
                faults.push(`'${t.text}' leaves its picture`);
              if (!scrolls && (t.box.left < -1 || t.box.right > innerWidth + 1)) faults.push(`'${t.text}' leaves the window`);
            }
            // A line that says something (an axis, a median, a divider) goes through no word, unless a patch of paper lies between.
            for (const line of svg.querySelectorAll('line.ax, line.med, line.med2, line.dash')) {
              const l = line.getBoundingClientRect();
              const covers = [...svg.querySelectorAll('rect.htbg')].filter(r => line.compareDocumentPosition(r) & Node.DOCUMENT_POSITION_FOLLOWING).map(r => r.getBoundingClientRect());
              for (const t of texts) {
                const left = Math.max(l.left, t.box.left + 1), right = Math.min(l.right, t.box.right - 1);
                const top = Math.max(l.top, t.box.top + 4), bottom = Math.min(l.bottom, t.box.bottom - 4);
                if (left <= right && top <= bottom && !covers.some(c => c.left <= left && c.right >= right && c.top <= top && c.bottom >= bottom))
                  faults.push(`a line passes through '${t.text}'`);
              }
            }
            for (let i = 0; i < texts.length; i++)
              for (let j = i + 1; j < texts.length; j++) {
                const a = texts[i].box, b = texts[j].box;
                const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                if (across > 2 && down > 4) faults.push(`'${texts[i].text}' overlaps '${texts[j].text}' by ${across.toFixed(0)} x ${down.toFixed(0)}`);
              }
          }
          for (const e of document.querySelectorAll('main :is(a, button, label, th, td, dt, dd, h1, h2, h3, p, span, b), header :is(a, label, dt, dd)')) {
            const style = getComputedStyle(e);
            if (e.closest('.vh') || !e.textContent.trim() || style.display === 'inline') continue;
            if (style.overflowX !== 'visible' && style.overflowX !== 'auto' && e.scrollWidth > e.clientWidth + 1) faults.push(`'${e.textContent.trim().slice(0, 40)}' is cut off`);
          }
          return faults;
        }
        """;

    /// <summary>
    /// Spacing as readers set it for themselves (WCAG 1.4.12), set through the object model: a content policy lets no other
    /// style in.
    /// </summary>
    private const string Spacing = """
        spaced => {
          const sheet = new CSSStyleSheet();
          if (spaced) sheet.replaceSync('main * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } main p { margin-bottom: 2em !important }');
          document.adoptedStyleSheets = [sheet];
        }
        """;

    /// <summary>What lies outside the window that no box scrolls to.</summary>
    private const string Overflow = """
        () => {
          const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          const wide = over > 0 ? [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll, .vh, .nav')).slice(0, 3) : [];
          return over > 0 ? [`${over} px too wide: ${wide.map(e => `${e.tagName}.${e.getAttribute('class') ?? ''} '${e.textContent.trim().slice(0, 30)}'`).join(' ')}`] : [];
        }
        """;

    /// <summary>How much moved after it was first drawn; 0 is nothing.</summary>
    private const string Shift = """
        () => new Promise(done => {
          let sum = 0;
          new PerformanceObserver(list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value; })
            .observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => setTimeout(() => done(sum), 0));
        })
        """;

    public static async Task<double> ShiftAsync(IPage page) => await page.EvaluateAsync<double>(Shift);

    /// <summary>The page at 200 %, which halves a window of 1280, and with wider spacing at both widths: nothing may leave it.</summary>
    public static async Task<IReadOnlyList<string>> EnlargedAsync(IPage page)
    {
        List<string> faults = [];
        foreach (var (width, spaced) in ((int, bool)[])[(640, false), (1280, true), (390, true)])
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EvaluateAsync(Spacing, spaced);
            faults.AddRange((await page.EvaluateAsync<string[]>(Overflow)).Select(fault => $"{width}{(spaced ? " spaced" : "")}: {fault}"));
        }

        await page.EvaluateAsync(Spacing, false);
        return faults;
    }

    public static async Task<IReadOnlyList<string>> AtAsync(IPage page) =>
        (await page.EvaluateAsync<JsonElement>(Measure)).EnumerateArray().Select(fault => fault.GetString() ?? "").ToList();
}
