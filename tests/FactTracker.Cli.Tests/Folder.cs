namespace FactTracker.Cli.Tests;

/// <summary>A folder of its own for one test.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("facttracker-");

    public string Path => _directory.FullName;

    public IEnumerable<string> FileNames => _directory.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal);

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
