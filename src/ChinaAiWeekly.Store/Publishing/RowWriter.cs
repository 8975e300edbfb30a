using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace ChinaAiWeekly.Store.Publishing;

/// <summary>
/// Inserts many new rows of one table without tracking them: a prepared command a table on SQLite, a binary copy on
/// PostgreSQL. Columns, conversions and types come from the model, so it writes what SaveChanges would write.
/// </summary>
internal static class RowWriter
{
    /// <summary>Adds <paramref name="rows"/>, all of one mapped type, in the open transaction.</summary>
    public static async Task InsertAsync<T>(WeeklyDbContext db, IReadOnlyList<T> rows, CancellationToken cancellation) where T : class
    {
        if (rows.Count == 0) return;
        var table = db.Model.FindEntityType(rows[0].GetType()) ?? throw new ArgumentException($"{rows[0].GetType()} is not mapped.", nameof(rows));
        var columns = table.GetProperties().Select(property => new Column(property, property.GetRelationalTypeMapping())).ToList();
        var connection = db.Database.GetDbConnection();
        var into = $"{Quote(table.GetTableName() ?? "")} ({string.Join(", ", columns.Select(column => Quote(column.Name)))})";
        if (connection is NpgsqlConnection postgres) await CopyAsync(postgres, into, columns, rows, cancellation);
        else Insert(connection, db.Database.CurrentTransaction?.GetDbTransaction(), into, columns, rows);
    }

    private static void Insert<T>(DbConnection connection, DbTransaction? transaction, string into, List<Column> columns, IReadOnlyList<T> rows) where T : class
    {
        using var command = (SqliteCommand)connection.CreateCommand();
        command.Transaction = (SqliteTransaction?)transaction;
        command.CommandText = $"INSERT INTO {into} VALUES ({string.Join(", ", columns.Select((_, index) => $"@p{index}"))})";
        foreach (var index in Enumerable.Range(0, columns.Count)) command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{index}" });
        foreach (var row in rows)
        {
            for (var index = 0; index < columns.Count; index++) command.Parameters[index].Value = columns[index].ValueOf(row) ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }

    private static async Task CopyAsync<T>(NpgsqlConnection connection, string into, List<Column> columns, IReadOnlyList<T> rows, CancellationToken cancellation) where T : class
    {
        await using var writer = await connection.BeginBinaryImportAsync($"COPY {into} FROM STDIN (FORMAT BINARY)", cancellation);
        foreach (var row in rows)
        {
            await writer.StartRowAsync(cancellation);
            foreach (var column in columns)
            {
                if (column.ValueOf(row) is { } value) await writer.WriteAsync(value, column.StoreType, cancellation);
                else await writer.WriteNullAsync(cancellation);
            }
        }

        await writer.CompleteAsync(cancellation);
    }

    private static string Quote(string name) => $"\"{name}\"";

    private sealed record Column(IProperty Property, RelationalTypeMapping Mapping)
    {
        public string Name { get; } = Property.GetColumnName();

        public string StoreType { get; } = Mapping.StoreType;

        public object? ValueOf(object row)
        {
            var value = Property.GetGetter().GetClrValue(row);
            return value is null || Mapping.Converter is not { } converter ? value : converter.ConvertToProvider(value);
        }
    }
}
