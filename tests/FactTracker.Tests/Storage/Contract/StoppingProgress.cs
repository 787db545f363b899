using FactTracker.Storage;

namespace FactTracker.Tests.Storage.Contract;

/// <summary>Stops an import once it has read some claims.</summary>
internal sealed class StoppingProgress(CancellationTokenSource stop, long claims) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value)
    {
        if (value.Claims >= claims) stop.Cancel();
    }
}
