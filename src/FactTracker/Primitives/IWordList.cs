namespace FactTracker;

/// <summary>A list of words that the format defines, and a way to keep a word that is not on it.</summary>
/// <remarks>Implemented by the word lists of the format; see <see cref="Word{TSelf}"/>.</remarks>
/// <typeparam name="TSelf">The type of the list.</typeparam>
public interface IWordList<TSelf>
    where TSelf : IWordList<TSelf>
{
    /// <summary>The words on the list, in the order of the format's description.</summary>
    static abstract IReadOnlyList<TSelf> Known { get; }

    /// <summary>Creates a word that is not on the list.</summary>
    /// <param name="name">Its spelling.</param>
    static abstract TSelf Unlisted(string name);
}
