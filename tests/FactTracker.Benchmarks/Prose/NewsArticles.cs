using System.Text;

namespace FactTracker.Benchmarks.Prose;

/// <summary>The invented news articles of the tests, repeated. Every second sentence has several quantities or dates.</summary>
internal static class NewsArticles
{
    /// <summary>Returns a text of at least a number of characters, which is always the same.</summary>
    public static string OfLength(int length)
    {
        var articles = Directory.GetFiles(Folder(), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        var text = new StringBuilder(length + 4_000);
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(articles[i % articles.Count]).Append('\n');
        }

        return text.ToString();
    }

    private static string Folder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FactTracker.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The benchmarks do not run inside the repository.");
        }

        return Path.Combine(folder, "tests", "FactTracker.Tests", "Reading", "Gold");
    }
}
