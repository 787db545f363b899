namespace FactTracker;

/// <summary>What a list of words offers: its words, and a way to keep one that is not on it.</summary>
/// <remarks>Implemented by the lists of the format; see <see cref="Word{TSelf}"/>.</remarks>
/// <typeparam name="TSelf">The type of the list.</typeparam>
public interface IWordList<TSelf>
    where TSelf : IWordList<TSelf>
{
    /// <summary>The words on the list, in the order in which the format names them.</summary>
    static abstract IReadOnlyList<TSelf> Known { get; }

    /// <summary>A word that is not on the list.</summary>
    /// <param name="name">Its spelling.</param>
    static abstract TSelf Unlisted(string name);
}
