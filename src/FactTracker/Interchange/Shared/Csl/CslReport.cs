namespace FactTracker.Interchange;

/// <summary>Takes what is to be told of a variable of CSL, which the reader of a format places where it read the variable from.</summary>
/// <param name="variable">The variable.</param>
/// <param name="rule">The rule.</param>
/// <param name="message">What is to be told.</param>
internal delegate void CslReport(string variable, Rule rule, string message);
