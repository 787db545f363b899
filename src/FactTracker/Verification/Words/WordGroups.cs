using System.Collections.Frozen;
using FactTracker.History;

namespace FactTracker.Verification;

/// <summary>
/// Words that say the same in statements of facts: each stands for its whole group. Words that only come close ("cases", "people") are
/// not listed, because a wrong match is worse than none.
/// </summary>
internal static class WordGroups
{
    private const string Groups =
        """
        call consider view regard see saw seen describe deem rate
        country state nation
        high height tall
        wide width
        long length
        deep depth
        heavy weight weigh
        cost price
        repair repairing fix
        remove removal demolish dismantle
        begin began begun start launch
        open inaugurate
        hold held
        rise rose risen increase grow grew grown climb
        fall fell fallen drop decline decrease
        favour favor support back
        represent representative
        leader head
        big large
        largest biggest
        share proportion percentage
        attend participate
        build built construct
        people person resident inhabitant
        project scheme
        contract deal
        trust trusted
        spend spent
        sharp steep
        friendly friend
        """;

    private static readonly FrozenDictionary<string, string> Heads = Read();

    /// <summary>Returns the word that stands for a word.</summary>
    /// <param name="stem">The word, reduced to its stem.</param>
    public static string HeadOf(string stem) => Heads.GetValueOrDefault(stem, stem);

    /// <summary>Returns the stem of a word, or the one that stands for its group.</summary>
    /// <param name="word">The word, in lower case.</param>
    public static string StemOf(string word) => HeadOf(Reduced(word));

    private static string Reduced(string word)
    {
        var letters = word.ToCharArray();
        return new string(letters, 0, EnglishStemmer.Stem(letters));
    }

    private static FrozenDictionary<string, string> Read()
    {
        var heads = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Groups.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = line.Split(' ');
            foreach (var word in words)
            {
                heads[Reduced(word)] = Reduced(words[0]);
            }
        }

        return heads.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
