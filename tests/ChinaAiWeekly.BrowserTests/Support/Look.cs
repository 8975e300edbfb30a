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

    public static async Task<IReadOnlyList<string>> AtAsync(IPage page) =>
        (await page.EvaluateAsync<JsonElement>(Measure)).EnumerateArray().Select(fault => fault.GetString() ?? "").ToList();
}
