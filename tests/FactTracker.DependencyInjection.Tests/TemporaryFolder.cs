namespace FactTracker.DependencyInjection.Tests;

/// <summary>A folder that a test has for itself.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("facttracker-").FullName;

    public string this[string name] => Path.Combine(_path, name);

    public IEnumerable<string> FileNames => Directory.EnumerateFiles(_path).Select(path => Path.GetFileName(path));

    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
