# SPDX-License-Identifier: MIT
# The formula for Homebrew. `url` and `sha256` below stand for those of a release, which fills them in: as they are, nothing can be
# fetched by them. From a clone it can be tried with: brew install --build-from-source packaging/homebrew/grip-session-mesh.rb
class GripSessionMesh < Formula
  desc "Connects coding-agent sessions with each other"
  homepage "https://grip-session-mesh.example/"
  url "https://grip-session-mesh.example/releases/grip-session-mesh-0.1.0.tar.gz"
  sha256 "0000000000000000000000000000000000000000000000000000000000000000"
  license "MIT"

  depends_on "cli11" => :build
  depends_on "cmake" => :build
  depends_on "ninja" => :build
  depends_on "nlohmann-json" => :build
  depends_on "pkgconf" => :build
  depends_on macos: :ventura
  depends_on "openssl@3"
  depends_on "qt"
  depends_on "re2"
  depends_on "sqlite"

  def install
    system "cmake", "-S", ".", "-B", "build", "-G", "Ninja", "-DMESH_TESTS=OFF", *std_cmake_args
    system "cmake", "--build", "build"
    system "cmake", "--install", "build"
  end

  # For who wants the service at every login; without it, it is started when it is wanted.
  service do
    run opt_bin/"meshd"
    keep_alive successful_exit: false
    process_type :interactive
    environment_variables PATH: std_service_path_env
  end

  def caveats
    <<~EOS
      The window and the icon in the menu bar:
        ln -s "#{opt_prefix}/Grip Session Mesh.app" ~/Applications/
      The plugin for Claude Code:
        mesh plugin install
    EOS
  end

  test do
    ENV["GRIP_MESH_DIR"] = testpath/"mesh"
    assert_match version.to_s, shell_output("#{bin}/mesh --version")
    system bin/"mesh", "config", "set", "port", "0"
    system bin/"mesh", "service", "start"
    pid = shell_output("#{bin}/mesh service status --json")[/"pid": *(\d+)/, 1].to_i
    assert_predicate pid, :positive?
    Process.kill "TERM", pid
  end
end
