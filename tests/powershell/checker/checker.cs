namespace ExMedic.PowerShellProof;

/// <summary>Judges one script text for one version of Exchange.</summary>
sealed class Checker(Catalogue catalogue)
{
    public List<Finding> Check(string text, string version)
    {
        var script = new Script(text, version);
        var found = script.Errors.Select(e => new Finding("syntax", e.Message, e.Extent.StartLineNumber, e.Extent.StartColumnNumber)).ToList();
        // a broken tree makes the other rules guess
        if (found.Count > 0) return found;
        found.AddRange(OldSyntax.Check(script));
        found.AddRange(new Commands(catalogue).Check(script));
        found.AddRange(Dangers.Check(script, catalogue));
        return [.. found.OrderBy(f => f.Line).ThenBy(f => f.Column)];
    }
}

static class CheckVerb
{
    public static readonly string[] Versions = ["2010", "2013", "2016", "2019", "SE"];

    public static int Run(Options options)
    {
        var version = options.Needed("version");
        if (!Versions.Contains(version)) throw new ArgumentException($"there is no version '{version}'");
        if (options.Rest.Count == 0) throw new ArgumentException("check needs files");
        var checker = new Checker(Catalogue.Load(Program.CatalogueFolder(options)));
        var count = 0;
        foreach (var file in options.Rest)
            foreach (var finding in checker.Check(Bodies.Inlined(file), version))
            {
                Console.WriteLine($"{file}:{finding}");
                ++count;
            }
        Console.WriteLine($"{options.Rest.Count} files for {version}, {count} findings");
        return count == 0 ? 0 : 1;
    }
}
