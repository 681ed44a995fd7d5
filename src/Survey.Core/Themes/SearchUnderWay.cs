using Survey.Analysis.Themes;

namespace Survey.Core.Themes;

/// <summary>
/// The search for themes that this program is busy with: how far it is, and the way to stop it. Not kept; what has to be
/// remembered is <see cref="ThemeSearch"/>. One for the whole house, used by several threads.
/// </summary>
public sealed class SearchUnderWay : IProgress<ThemeProgress>, IDisposable
{
    private readonly Lock _changing = new();
    private readonly SemaphoreSlim _asked = new(0);
    private Guid? _wave;
    private ThemeProgress _progress;
    private CancellationTokenSource? _stop;

    /// <summary>Returns when a search was asked for since the last time.</summary>
    public Task UntilAskedAsync(CancellationToken cancel) => _asked.WaitAsync(cancel);

    /// <inheritdoc />
    public void Report(ThemeProgress value) => _progress = value;

    /// <inheritdoc />
    public void Dispose()
    {
        _asked.Dispose();
        _stop?.Dispose();
    }

    internal void Ask() => _asked.Release();

    /// <summary>How far the search in a wave is; null when this program is not busy with it.</summary>
    internal ThemeProgress? In(Guid waveId) => _wave == waveId ? _progress : null;

    /// <summary>A search begins; the token is cancelled when somebody stops it or the program stops.</summary>
    internal CancellationToken Begin(Guid waveId, CancellationToken stopping)
    {
        lock (_changing)
        {
            (_wave, _progress, _stop) = (waveId, default, CancellationTokenSource.CreateLinkedTokenSource(stopping));
            return _stop.Token;
        }
    }

    internal void Stop(Guid waveId)
    {
        lock (_changing)
        {
            if (_wave == waveId)
            {
                _stop?.Cancel();
            }
        }
    }

    internal void End()
    {
        lock (_changing)
        {
            _stop?.Dispose();
            (_wave, _stop) = (null, null);
        }
    }
}
