namespace FactTracker.Analysis;

/// <summary>The result of reading a policy file: the policies, or what is wrong with the text.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="Policy">The policies, or null when the text has a problem.</param>
/// <param name="Problems">The problems, each with its line and column, in the order of the text.</param>
/// <example><code>
/// foreach (var problem in PolicyFile.Read(utf8, "newsroom.policy.json").Problems) Console.WriteLine(problem);
/// </code></example>
public sealed record PolicyReading(PolicyFile? Policy, ValueList<Problem> Problems)
{
    /// <summary>Returns the policies.</summary>
    /// <exception cref="FormatException">The text has a problem; the message is that of the first.</exception>
    public PolicyFile Require() => Policy ?? throw new FormatException(Problems[0].ToString());
}
