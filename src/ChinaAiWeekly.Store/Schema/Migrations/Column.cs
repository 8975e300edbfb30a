using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace ChinaAiWeekly.Store.Schema.Migrations;

/// <summary>
/// One column of a migration. It names a CLR type and no database type: each engine finds its own, so that one migration
/// serves both. A name that ends in ? may be null.
/// </summary>
internal sealed record Column(string Name, Type Type)
{
    private string? table;
    private string? key;
    private bool cascade;
    private string? databaseType;

    public static Column Text(string name) => new(name, typeof(string));
    public static Column Char(string name) => new(name, typeof(char));
    public static Column Int(string name) => new(name, typeof(int));
    public static Column Long(string name) => new(name, typeof(long));
    public static Column Bool(string name) => new(name, typeof(bool));
    public static Column Decimal(string name) => new(name, typeof(decimal));
    public static Column Guid(string name) => new(name, typeof(Guid));
    public static Column Bytes(string name) => new(name, typeof(byte[]));

    /// <summary>A calendar date.</summary>
    public static Column Date(string name) => new(name, typeof(DateOnly));

    /// <summary>A UTC instant.</summary>
    public static Column Instant(string name) => new(name, typeof(DateTime));

    /// <summary>The column names a row of another table.</summary>
    public Column To(string otherTable, string otherKey, bool deletedWithIt = false) =>
        this with { table = otherTable, key = otherKey, cascade = deletedWithIt };

    /// <summary>Of a type of the engine's own, where the CLR type does not say it all.</summary>
    public Column OfType(string type) => this with { databaseType = type };

    public static CreateTableOperation Table(string name, string[] key, params Column[] columns)
    {
        var table = new CreateTableOperation
        {
            Name = name,
            PrimaryKey = new AddPrimaryKeyOperation { Name = $"PK_{name}", Table = name, Columns = key },
        };
        table.Columns.AddRange(columns.Select(column => new AddColumnOperation
        {
            Table = name,
            Name = column.Name.TrimEnd('?'),
            ClrType = column.Type,
            ColumnType = column.databaseType,
            IsNullable = column.Name.EndsWith('?'),
        }));
        foreach (var column in columns)
        {
            if (column.Reference(name) is { } reference) table.ForeignKeys.Add(reference);
        }

        return table;
    }

    public static CreateIndexOperation Index(string table, bool unique, params string[] columns) => new()
    {
        Name = $"IX_{table}_{string.Join('_', columns)}",
        Table = table,
        Columns = columns,
        IsUnique = unique,
    };

    private AddForeignKeyOperation? Reference(string owner) => table is null || key is null ? null : new AddForeignKeyOperation
    {
        Name = $"FK_{owner}_{table}_{Name.TrimEnd('?')}",
        Table = owner,
        Columns = [Name.TrimEnd('?')],
        PrincipalTable = table,
        PrincipalColumns = [key],
        OnDelete = cascade ? ReferentialAction.Cascade : ReferentialAction.Restrict,
    };
}
