namespace ChinaAiWeekly.Web.Twins;

/// <summary>The forms in which an address answers. Only these are endings: <c>9988.HK</c> has none.</summary>
public enum Ending { Html, Json, Csv, Svg, Atom }
