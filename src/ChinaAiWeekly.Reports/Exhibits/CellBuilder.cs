using ChinaAiWeekly.Reports.Outline;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Cuts rows into cells: nested bullets, tables and sentences give the same ones.</summary>
internal sealed class CellBuilder(ExhibitReader reader, ExhibitContent content)
{
    private readonly List<ExhibitCell> cells = [];
    private readonly Dictionary<string, bool> columns = new(StringComparer.Ordinal);

    private IReadOnlyList<Passage> listed = [];

    /// <summary>The cells in document order.</summary>
    public List<ExhibitCell> Build()
    {
        listed = ListedColumns.Of(content, IsColumn);
        foreach (var row in content.Rows)
            if (row.IsTable)
                Table(row);
            else
                Bullet(row);
        return cells;
    }

    private void Table(ExhibitRow row)
    {
        foreach (var field in row.Fields)
        {
            var column = field.Column is { IsEmpty: false } head ? head : default(Passage?);
            var groups = row.Groups;
            // 수익률 above 1W and YTD, 알리바바 above 2024 and 2025F: the lower head is the column.
            if (field.Sub is { } sub && IsColumn(sub) && (column is not { } upper || reader.IsPlainHead(upper.Chars) || !IsColumn(upper)))
                (column, groups) = (sub, column is not { } over || reader.IsPlainHead(over.Chars) ? groups : [.. groups, over]);
            if (!IsColumn(row.Name) || (column is { } named && IsColumn(named)))
                cells.Add(new(groups, row.Name, column, field.Value, row) { Sub = field.Sub });
            // Years or metrics down the side: the head names the company, unless it only says 금액.
            else if (column is null || reader.IsPlainHead(column.Value.Chars))
                Lifted(row, row.Name, field.Value);
            else
                cells.Add(new(row.Groups, column.Value, row.Name, field.Value, row, content.Listings.GetValueOrDefault(column.Value.Text)) { Sub = field.Sub });
        }
    }

    private void Bullet(ExhibitRow row)
    {
        var name = row.Name;
        if (listed.Count > 1 && Listed(row))
            return;
        var isColumn = !name.IsEmpty && IsColumn(name);
        if (row.Pairs.Count == 0)
        {
            if (isColumn)
                Lifted(row, name, row.Fields[0].Value);
            else
                cells.Add(new(row.Groups, name, null, row.Fields[0].Value, row));
            return;
        }
        IReadOnlyList<Passage> inner = name.IsEmpty || isColumn ? row.Groups : [.. row.Groups, name];
        foreach (var (label, value) in row.Pairs)
        {
            var heads = IsColumn(label) || (!name.IsEmpty && !isColumn && (reader.PairsAreColumns || (row.Pairs.Count == 1 && !reader.IsGroup(name.Chars))));
            if (!heads)
                cells.Add(new(inner, label, isColumn ? name : null, value, row));
            else if (name.IsEmpty)
                Lifted(row, label, value);
            else
                cells.Add(new(row.Groups, name, label, value, row));
        }
    }

    private bool Listed(ExhibitRow row)
    {
        var entries = ListedColumns.Read(row.Name, row.Fields[0].Value, listed.Count);
        foreach (var (name, values) in entries)
            for (var at = 0; at < values.Count; at++)
                cells.Add(new(name is null || row.Name.IsEmpty ? row.Groups : [.. row.Groups, row.Name], name ?? row.Name, listed[at], values[at], row));
        return entries.Count > 0;
    }

    /// <summary>A column without a row's name takes the innermost group for it.</summary>
    private void Lifted(ExhibitRow row, Passage column, Passage value) =>
        cells.Add(row.Groups.Count == 0
            ? new(row.Groups, column.Slice(0, 0), column, value, row)
            : new(row.Groups.Take(row.Groups.Count - 1).ToList(), row.Groups[^1], column, value, row));

    /// <summary>The same few labels come in every row.</summary>
    private bool IsColumn(Passage label)
    {
        var known = columns.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(label.Chars, out var found))
            known[label.Chars] = found = reader.IsColumn(label.Chars);
        return found;
    }
}
