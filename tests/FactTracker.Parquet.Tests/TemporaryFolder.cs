namespace FactTracker.Parquet.Tests;

/// <summary>A folder that is removed with what is in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("facttracker-parquet").FullName;

    public string PathOf(string name) => Path.Combine(_path, name);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
