namespace ChinaAiWeekly.Tests.Support;

/// <summary>A clock that a test moves. Timers of a second or more follow it; shorter ones, pauses of a wait, are real.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly Lock turn = new();
    private readonly List<ManualTimer> timers = [];
    private DateTimeOffset now = System.GetUtcNow();

    public override DateTimeOffset GetUtcNow()
    {
        lock (turn) return now;
    }

    public void Advance(TimeSpan by)
    {
        List<ManualTimer> due;
        lock (turn)
        {
            now += by;
            due = timers.FindAll(timer => timer.IsDue(now));
        }

        foreach (var timer in due) timer.Fire();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime < TimeSpan.FromSeconds(1)) return base.CreateTimer(callback, state, dueTime, period);
        lock (turn)
        {
            var timer = new ManualTimer(callback, state, now + dueTime, period);
            timers.Add(timer);
            return timer;
        }
    }

    private sealed class ManualTimer(TimerCallback callback, object? state, DateTimeOffset next, TimeSpan period) : ITimer
    {
        private bool isOver;

        public bool IsDue(DateTimeOffset now)
        {
            if (isOver || now < next) return false;
            if (period > TimeSpan.Zero) next = now + period;
            else isOver = true;
            return true;
        }

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() => isOver = true;

        public ValueTask DisposeAsync()
        {
            isOver = true;
            return ValueTask.CompletedTask;
        }
    }
}
