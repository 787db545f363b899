namespace FactTracker.Interchange;

/// <summary>What many losses have in common.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Shape">The shape of their paths.</param>
/// <param name="Words">Their message. If it varies, that of the first of them, which those of the others are compared with.</param>
/// <param name="IsVaried">Whether each loss has its own words.</param>
internal sealed record LossTemplate(int Number, LossShape Shape, string Words, bool IsVaried)
{
    /// <summary>Returns a loss.</summary>
    public Problem ToProblem(PackedLoss loss)
    {
        var path = Shape.PathOf(loss);
        var words = loss.Words ?? Words;
        if (!Shape.IsOpen) return new Problem(Rules.NotCarried, path, words);
        // A path is on one line.
        var end = words.IndexOf('\n', StringComparison.Ordinal);
        return new Problem(Rules.NotCarried, path + words[..end], words[(end + 1)..]);
    }
}
