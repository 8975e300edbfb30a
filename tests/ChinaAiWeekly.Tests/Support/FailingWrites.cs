using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ChinaAiWeekly.Tests.Support;

/// <summary>A disk that fails: at one write, or from it on. Commits count as writes; reading goes on.</summary>
internal sealed class FailingWrites : DbCommandInterceptor, IDbTransactionInterceptor
{
    private int left = int.MaxValue;
    private int code;
    private bool stays;

    /// <param name="at">The write that fails, counted from 1.</param>
    /// <param name="error">As SQLite numbers it: 13 full, 10 input or output, 8 read-only.</param>
    /// <param name="sticky">All after it fail too.</param>
    public void Arm(int at, int error, bool sticky = false) => (left, code, stays) = (at, error, sticky);

    public void Mend() => left = int.MaxValue;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Run(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Run(command);
        return ValueTask.FromResult(result);
    }

    public ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Step();
        return ValueTask.FromResult(result);
    }

    private void Run(DbCommand command)
    {
        if (!command.CommandText.StartsWith("SELECT", StringComparison.Ordinal)) Step();
    }

    private void Step()
    {
        if (left == int.MaxValue || --left > 0) return;
        if (!stays) left = int.MaxValue;
        throw new SqliteException("the disk failed", code);
    }
}
