import { __iconData as downloadIcon } from "lucide-react/icons/download";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { type FileKind, fileKinds, kindNames } from "@/lib/imports/kind";
import { templateOf } from "@/lib/imports/template";

const address = (kind: FileKind) => `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${templateOf(kind)}`)}`;

export function TemplateLink({ kind, children }: { kind: FileKind; children: string }) {
  return (
    <a
      href={address(kind)}
      download={`${kind.toLowerCase()}-template.csv`}
      className={buttonStyle({ variant: "ghost" })}
    >
      <Icon icon={downloadIcon} size={14} />
      {children}
    </a>
  );
}

export function TemplateLinks() {
  return (
    <ul aria-label="Templates to fill in" className="flex flex-wrap justify-center gap-1">
      {fileKinds.map((kind) => (
        <li key={kind}>
          <TemplateLink kind={kind}>{`${kindNames[kind]} template`}</TemplateLink>
        </li>
      ))}
    </ul>
  );
}
