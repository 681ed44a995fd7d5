using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Survey.Web.Tests.Visiting;

/// <summary>Everything that was logged, at every level, with scopes and exceptions.</summary>
internal sealed class LogBook : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> _lines = new();
    private IExternalScopeProvider? _scopes;

    internal IReadOnlyCollection<string> Lines => _lines;

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
    }

    private sealed class Writer(LogBook book, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var parts = state is IEnumerable<KeyValuePair<string, object?>> named ? string.Join(' ', named.Select(n => $"{n.Key}={n.Value}")) : "";
            var scopes = new List<string>();
            book._scopes?.ForEachScope((scope, list) => list.Add(scope?.ToString() ?? ""), scopes);
            book._lines.Enqueue($"{logLevel} {category} {formatter(state, exception)} {parts} {string.Join(' ', scopes)} {exception}");
        }
    }
}
